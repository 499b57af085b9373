package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.WebAddress;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last two labels of a host: enough to tell whether a mail address, a policy and a website are of one house. */
record SiteDomain(String name) {

    static Optional<SiteDomain> ofWeb(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ofHost(WebAddress.of(address).uri().getHost()));
        } catch (RuleViolation malformed) {
            return Optional.empty();
        }
    }

    static Optional<SiteDomain> ofMail(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            String mail = EmailAddress.of(address).value();
            return Optional.of(ofHost(mail.substring(mail.indexOf('@') + 1)));
        } catch (RuleViolation malformed) {
            return Optional.empty();
        }
    }

    private static SiteDomain ofHost(String host) {
        String plain = host.toLowerCase(Locale.ROOT);
        int lastDot = plain.lastIndexOf('.');
        int dotBefore = lastDot < 0 ? -1 : plain.lastIndexOf('.', lastDot - 1);
        return new SiteDomain(plain.substring(dotBefore + 1));
    }
}
