package com.pge.sharemydata.certificate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate will say, decided by us and not by the request: the request gives the key and proposes names.
 *
 * @param organization the subject's O, cut to what a name may hold
 * @param commonName the subject's CN
 * @param serialNumber the subject's serialNumber, our own id of the holder
 * @param hosts DNS names (a server: IP addresses too) of the subject alternative name; empty leaves it out
 */
public record CertificateProfile(
        CertificateUse use,
        String organization,
        String commonName,
        @Nullable String serialNumber,
        List<String> hosts,
        Instant notBefore,
        Instant notAfter) {

    // RFC 5280, appendix A.1: ub-organization-name, ub-common-name
    static final int LONGEST_NAME = 64;

    public CertificateProfile {
        organization = cut(organization);
        if (organization.isBlank() || commonName.isBlank() || commonName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A subject has an organization and a short common name");
        }
        hosts = List.copyOf(hosts);
        // RFC 5280, 4.1.2.5: certificates know no fractions of a second
        notBefore = notBefore.truncatedTo(ChronoUnit.SECONDS);
        notAfter = notAfter.truncatedTo(ChronoUnit.SECONDS);
        if (!notBefore.isBefore(notAfter)) {
            throw new IllegalArgumentException("A certificate ends after it begins");
        }
    }

    private static String cut(String name) {
        int[] points = name.strip().codePoints().limit(LONGEST_NAME).toArray();
        return new String(points, 0, points.length).strip();
    }
}
