package com.pge.sharemydata.customer;

import com.pge.sharemydata.security.CurrentActor;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way in for a customer without an online account: what stands on a bill, and a link to the address on file. */
@Service
@Transactional
public class GuestPasses {

    private final ClaimTable claims;
    private final GuestTable guests;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    GuestPasses(
            ClaimTable claims,
            GuestTable guests,
            Attempts attempts,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.claims = claims;
        this.guests = guests;
        this.attempts = attempts;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Asks for the link; the same whether there is such an account or not. */
    @PreAuthorize("permitAll()")
    public void begin(BillFacts facts, Locale language, @Nullable OnwardPath onward, NetworkAddress network) {
        attempts.count(null, network, facts);
        Claim claim = Claim.ofGuest(facts, language, onward);
        claims.add(claim, clock.instant());
        events.publishEvent(new ClaimMade(claim.id()));
    }

    /** Opens the link of the mail: the guest it was for; nothing where it is used or too old. */
    @PreAuthorize("permitAll()")
    public Optional<String> open(String token) {
        return guests.take(ClaimToken.of(token), true, clock.instant()).map(GuestTable.Entry::subject);
    }

    /** Where the guest at the keyboard was going when he asked for his link; nothing for others, and once it is long ago. */
    @PreAuthorize("isAuthenticated()")
    public Optional<OnwardPath> arrive() {
        String subject = actor.person().subject();
        Optional<OnwardPath> onward = claims.onward(subject, clock.instant()).flatMap(OnwardPath::read);
        claims.forgetOnward(subject);
        return onward;
    }
}
