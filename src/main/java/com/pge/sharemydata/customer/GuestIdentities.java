package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.GuestTable.Entry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the portal vouches for before the identity provider: this browser opened a guest's link. A code says so, once and
 * for a minute, over the back channel only.
 */
@Service
@Transactional
public class GuestIdentities {

    private static final Duration CODE_LIFE = Duration.ofMinutes(1);

    private final GuestTable table;
    private final Clock clock;

    GuestIdentities(GuestTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Whom a code stands for, and which request it answers. */
    public record Vouched(String subject, String nonce) {}

    /** A code for the guest who opened his link in this browser. */
    public String code(String subject, String nonce) {
        ClaimToken code = ClaimToken.next();
        table.add(code, new Entry(subject, nonce), clock.instant().plus(CODE_LIFE));
        return code.reveal();
    }

    /** Nothing for a code that is made up, used or too old. */
    public Optional<Vouched> redeem(String code) {
        return table.take(ClaimToken.of(code), false, clock.instant())
                .map(entry -> new Vouched(entry.subject(), entry.nonce()));
    }
}
