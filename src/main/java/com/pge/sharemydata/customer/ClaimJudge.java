package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.ClaimTable.Confirmation;
import com.pge.sharemydata.customer.IdentityAccounts.Found;
import com.pge.sharemydata.messaging.Mails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a claim, step by step; each may be done twice. */
@Component
@Transactional
class ClaimJudge {

    private static final Duration KEPT = Duration.ofDays(1);

    private final ClaimTable claims;
    private final GuestTable guests;
    private final CustomerTable customers;
    private final CustomerPersonTable matches;
    private final CustomerPeople people;
    private final Mails mails;
    private final ClaimSettings settings;
    private final Clock clock;

    ClaimJudge(
            ClaimTable claims,
            GuestTable guests,
            CustomerTable customers,
            CustomerPersonTable matches,
            CustomerPeople people,
            Mails mails,
            ClaimSettings settings,
            Clock clock) {
        this.claims = claims;
        this.guests = guests;
        this.customers = customers;
        this.matches = matches;
        this.people = people;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** The claim, unless it is closed already. */
    @Transactional(readOnly = true)
    Optional<Claim> open(UUID claim) {
        return claims.find(claim);
    }

    /** Whose account it is, if everything that was typed is right. */
    @Transactional(readOnly = true)
    Optional<CustomerDetails> customerOf(BillFacts facts) {
        return customers
                .withAccount(facts.accountNumber())
                .flatMap(customers::details)
                .filter(customer -> customer.accounts().stream()
                        .filter(account -> new BillFacts(account.number(), "", "")
                                .accountNumber()
                                .equals(facts.accountNumber()))
                        .anyMatch(account -> facts.match(customer.name(), account.postalCode())));
    }

    /** Matches the person whose own address is on file; sends a link there where another is. */
    void answer(Claim claim, String subject, CustomerDetails customer) {
        if (matches.customerOf(subject).isPresent()) {
            return;
        }
        if (customer.email().equals(claim.confirmedEmail())) {
            people.link(subject, customer.id(), MatchedBy.BILL);
            return;
        }
        ClaimToken token = ClaimToken.next();
        claims.addConfirmation(
                token, new Confirmation(customer.id(), subject), clock.instant().plus(settings.linkLife()));
        mails.send(
                "customer-claim:" + claim.id(),
                customer.email(),
                customer.language(),
                "customer-claim",
                Map.of(
                        "minutes", String.valueOf(settings.linkLife().toMinutes()),
                        "link", CustomerLinks.confirm(token.reveal())));
    }

    /**
     * Keeps where the guest is going and mails him his link. An address that signs in otherwise, or as another customer, is
     * told so instead.
     */
    void admit(Claim claim, Found account, CustomerDetails customer) {
        Optional<CustomerId> known = matches.customerOf(account.subject());
        if (!account.isGuest() || !known.orElse(customer.id()).equals(customer.id())) {
            mails.send(
                    "customer-guest-account:" + claim.id(),
                    customer.email(),
                    customer.language(),
                    "customer-guest-account",
                    Map.of("link", claim.onward() == null ? "/" + CustomerLinks.HOME : claim.onward()));
            return;
        }
        people.link(account.subject(), customer.id(), MatchedBy.GUEST);
        Instant now = clock.instant();
        if (claim.onward() != null) {
            claims.keepOnward(account.subject(), claim.onward(), now.plus(settings.onwardLife()));
        }
        // The token goes into the mail here and not by an event: events are kept as JSON.
        ClaimToken token = ClaimToken.next();
        guests.add(token, new GuestTable.Entry(account.subject(), ""), now.plus(settings.guestLinkLife()));
        mails.send(
                "customer-guest:" + claim.id(),
                customer.email(),
                customer.language(),
                "customer-guest",
                Map.of(
                        "minutes", String.valueOf(settings.guestLinkLife().toMinutes()),
                        "link", CustomerLinks.guestOpen(token.reveal())));
    }

    void close(Claim claim) {
        claims.remove(claim.id());
    }

    /** Removes what is over; claims and tries after a day. */
    void forget() {
        Instant now = clock.instant();
        claims.forget(now, now.minus(KEPT));
        guests.forget(now);
    }
}
