package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.ClaimTable.Confirmation;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.security.Roles;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a person who is signed in and matched with no customer says which account is his. */
@Service
@Transactional
public class AccountClaims {

    private final ClaimTable claims;
    private final Attempts attempts;
    private final CustomerPeople people;
    private final CustomerPersonTable matches;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    AccountClaims(
            ClaimTable claims,
            Attempts attempts,
            CustomerPeople people,
            CustomerPersonTable matches,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.claims = claims;
        this.attempts = attempts;
        this.people = people;
        this.matches = matches;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Lets the person at the keyboard in as a customer, if he is matched; false where he is not. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean enter() {
        boolean matched = matches.customerOf(actor.person().subject()).isPresent();
        if (matched) {
            actor.gain(Roles.CUSTOMER);
        }
        return matched;
    }

    /**
     * Claims the account; the same whether there is such an account or not. Where the person's own confirmed address is the
     * one on file he is matched a moment later, else the address on file gets a link.
     */
    @PreAuthorize("isAuthenticated()")
    public void claim(BillFacts facts, NetworkAddress network) {
        Person person = actor.person();
        attempts.count(person.subject(), network, facts);
        Claim claim = Claim.of(person, facts);
        claims.add(claim, clock.instant());
        events.publishEvent(new ClaimMade(claim.id()));
    }

    /** Opens the link of the mail, as the person who claimed; false where it is used, too old or somebody else's. */
    @PreAuthorize("isAuthenticated()")
    public boolean confirm(String token) {
        Optional<Confirmation> confirmation =
                claims.takeConfirmation(ClaimToken.of(token), actor.person().subject(), clock.instant());
        confirmation.ifPresent(found -> people.link(found.subject(), found.customer(), MatchedBy.BILL));
        if (confirmation.isPresent()) {
            actor.gain(Roles.CUSTOMER);
        }
        return confirmation.isPresent();
    }
}
