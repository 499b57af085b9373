package com.pge.sharemydata.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** What tests of this module begin with. */
public final class CertificateFixtures {

    private CertificateFixtures() {}

    public static CertificateSettings settings() {
        return new CertificateSettings(
                Passphrase.of("correct horse battery staple"),
                Duration.ofDays(365),
                null,
                Duration.ofHours(24),
                null,
                "Pacific Gas and Electric Company");
    }

    public static KeyRules keyRules() {
        try {
            return new KeyRules(settings());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
