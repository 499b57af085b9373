package com.pge.sharemydata.certificate;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of the certificate authority.
 *
 * @param passphrase protects the authority's keys at rest; the portal does not start without it
 * @param validity of a client certificate
 * @param publicUrl where anybody fetches revocation lists and asks OCSP, plain http in production (RFC 5280, 8: over https
 *     a reader could go in circles); null: the portal's own address
 * @param listValidity how long a published revocation list may be used; a new one is published long before
 * @param blockedKeys a file with one SHA-256 of a public key (hex, of its SubjectPublicKeyInfo) a line, such as the list
 *     of weak Debian keys; null: none
 * @param organization in the names of the two authorities
 */
@ConfigurationProperties("portal.certificate")
public record CertificateSettings(
        @Nullable Passphrase passphrase,
        @DefaultValue("365d") Duration validity,
        @Nullable String publicUrl,
        @DefaultValue("24h") Duration listValidity,
        @Nullable Resource blockedKeys,
        @DefaultValue("Pacific Gas and Electric Company") String organization) {

    public CertificateSettings {
        if (passphrase == null) {
            throw new IllegalArgumentException(
                    "portal.certificate.passphrase is missing: set it (environment: PORTAL_CERTIFICATE_PASSPHRASE) to the passphrase that protects the keys of the certificate authority, at least 16 characters");
        }
        if (validity.compareTo(Duration.ofDays(1)) < 0 || validity.compareTo(Duration.ofDays(825)) > 0) {
            throw new IllegalArgumentException(
                    "portal.certificate.validity is %s: between 1 and 825 days are allowed".formatted(validity));
        }
        if (listValidity.compareTo(Duration.ofHours(2)) < 0) {
            throw new IllegalArgumentException(
                    "portal.certificate.list-validity is %s: at least 2 hours are needed".formatted(listValidity));
        }
    }

    /** {@link #passphrase()}, which the constructor has checked. */
    public Passphrase requiredPassphrase() {
        return Objects.requireNonNull(passphrase);
    }
}
