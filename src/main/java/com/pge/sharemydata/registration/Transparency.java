package com.pge.sharemydata.registration;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the company tells customers of its use of their data; customers read it when they choose. Kept as typed.
 *
 * @param dataStorage where the data is kept, and for how long
 */
@Embeddable
public record Transparency(
        @Nullable String dataUse,
        @Nullable String dataStorage,
        @Nullable String privacyPolicy,
        @Nullable String termsOfService)
        implements Section {

    static final Transparency EMPTY = new Transparency(null, null, null, null);

    public Transparency {
        dataUse = Typed.text(dataUse, 1000);
        dataStorage = Typed.text(dataStorage, 1000);
        privacyPolicy = Typed.text(privacyPolicy, 600);
        termsOfService = Typed.text(termsOfService, 600);
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.TRANSPARENCY;
    }
}
