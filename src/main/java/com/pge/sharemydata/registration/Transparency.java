package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.LogoId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What the company tells customers of its use of their data; customers read it when they choose. Kept as typed.
 *
 * @param dataStorage where the data is kept, and for how long
 * @param logo the picture customers see beside the name; null for none
 */
@Embeddable
public record Transparency(
        @Nullable String dataUse,
        @Nullable String dataStorage,
        @Nullable String privacyPolicy,
        @Nullable String termsOfService,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "logo")) @Nullable
        LogoId logo)
        implements Section {

    static final Transparency EMPTY = new Transparency(null, null, null, null, null);

    /** Without a picture. */
    public Transparency(
            @Nullable String dataUse,
            @Nullable String dataStorage,
            @Nullable String privacyPolicy,
            @Nullable String termsOfService) {
        this(dataUse, dataStorage, privacyPolicy, termsOfService, null);
    }

    public Transparency {
        dataUse = Typed.text(dataUse, 1000);
        dataStorage = Typed.text(dataStorage, 1000);
        privacyPolicy = Typed.text(privacyPolicy, 600);
        termsOfService = Typed.text(termsOfService, 600);
    }

    public Transparency with(@Nullable LogoId other) {
        return new Transparency(dataUse, dataStorage, privacyPolicy, termsOfService, other);
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.TRANSPARENCY;
    }
}
