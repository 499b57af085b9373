package com.pge.sharemydata.registration;

import com.pge.sharemydata.organization.UserType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the organization, or the person of a self-access registration. Kept as typed; {@link SubmissionPolicy} judges.
 *
 * @param tradeName the name the company does business under, where it is another one
 * @param ein the federal tax id, nine digits where it is well-formed
 * @param type asked of {@link UserType#STANDARD} only
 * @param partnerName shown to the customer beside the company's, for {@link RegistrationType#PRIMARY}
 */
@Embeddable
public record Company(
        @Nullable String legalName,
        @Nullable String tradeName,
        @Nullable String ein,
        @Nullable String street,
        @Nullable String city,
        @Nullable String state,
        @Nullable String zip,
        @Nullable String website,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        RegistrationType type,

        @Nullable String partnerName)
        implements Section {

    static final Company EMPTY = new Company(null, null, null, null, null, null, null, null, null, null);

    private static final Pattern HYPHENATED = Pattern.compile("\\d{2}[-\\s]\\d{7}");

    public Company {
        legalName = Typed.text(legalName, 200);
        tradeName = Typed.text(tradeName, 200);
        ein = Typed.text(ein, 40);
        if (ein != null && HYPHENATED.matcher(ein).matches()) {
            ein = ein.substring(0, 2) + ein.substring(3);
        }
        street = Typed.text(street, 200);
        city = Typed.text(city, 100);
        state = Typed.text(state, 60);
        zip = Typed.text(zip, 20);
        website = Typed.text(website, 600);
        partnerName = Typed.text(partnerName, 200);
    }

    static Company named(@Nullable String legalName) {
        return new Company(legalName, null, null, null, null, null, null, null, null, null);
    }

    /** The name customers know: the trade name where there is one. */
    public @Nullable String shownName() {
        return tradeName == null ? legalName : tradeName;
    }

    boolean hasNineDigitEin() {
        return ein != null && ein.matches("[0-9]{9}");
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.COMPANY;
    }
}
