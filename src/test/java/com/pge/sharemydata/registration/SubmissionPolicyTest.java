package com.pge.sharemydata.registration;

import static com.pge.sharemydata.registration.RegistrationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.UserType;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionPolicyTest {

    private static Company companyWithEin(String ein) {
        return new Company(
                "Brightmeter",
                null,
                ein,
                "1 Market Street",
                "San Francisco",
                "CA",
                "94105",
                "https://brightmeter.example",
                RegistrationType.STANDALONE,
                null);
    }

    @Test
    void findsNothingWrongWithACompleteRegistration() {
        assertThat(complete().details().openPoints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(UserType.class)
    void asksEveryKindOfUserForOpenAnswersOnItsOwnStepsOnly(UserType userType) {
        RegistrationDetails draft = draft(userType).details();

        assertThat(draft.openPoints())
                .isNotEmpty()
                .allMatch(point -> draft.steps().contains(point.step()));
    }

    @Test
    void asksASelfAccessPersonLess() {
        RegistrationDetails draft = draft(UserType.SELF_ACCESS).details();

        assertThat(draft.steps()).doesNotContain(RegistrationStep.TRANSPARENCY, RegistrationStep.DOCUMENTS);
        assertThat(draft.openPoints(RegistrationStep.TECHNICAL)).isEmpty();
        assertThat(draft.openPoints(RegistrationStep.COMPANY)).noneMatch(point -> "ein".equals(point.field()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "1234567890", "12345678a", "123-456789"})
    void wantsNineDigitsOfAnEin(String ein) {
        Registration draft = complete();

        draft.fill(companyWithEin(ein));

        assertThat(draft.details().openPoints())
                .containsExactly(OpenPoint.of(RegistrationStep.COMPANY, "ein", "registration.wrong.ein", ein));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "12-3456789", " 12-3456789 "})
    void takesAnEinAsPeopleWriteIt(String ein) {
        assertThat(companyWithEin(ein).ein()).isEqualTo("123456789");
    }

    @Test
    void refusesEachAddressWithoutHttps() {
        Registration draft = complete();

        draft.fill(new Technical(
                "http://a.example", "https://ok.example\nhttp://b.example", "ftp://c.example", "http://d.example"));

        assertThat(draft.details().openPoints(RegistrationStep.TECHNICAL))
                .extracting(OpenPoint::field, OpenPoint::messageKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("portalUri", "shared.error.web.scheme"),
                        org.assertj.core.groups.Tuple.tuple("redirectUris", "shared.error.web.scheme"),
                        org.assertj.core.groups.Tuple.tuple("scopeSelectionUri", "shared.error.web.scheme"),
                        org.assertj.core.groups.Tuple.tuple("notificationUri", "shared.error.web.scheme"));
    }

    @ParameterizedTest
    @EnumSource(
            value = UserType.class,
            names = {"STANDARD", "ENERGY_EFFICIENCY_FINANCE"})
    void asksThreeLeggedTypesForPortalAndRedirect(UserType userType) {
        assertThat(TechnicalAddress.PORTAL.neededBy(userType)).isEqualTo(TechnicalAddress.Need.REQUIRED);
        assertThat(TechnicalAddress.REDIRECT.neededBy(userType)).isEqualTo(TechnicalAddress.Need.REQUIRED);
    }

    @Test
    void asksAnAggregatorForItsNotificationAddressAlone() {
        assertThat(draft(UserType.COMMUNITY_CHOICE_AGGREGATOR).details().openPoints(RegistrationStep.TECHNICAL))
                .extracting(OpenPoint::field)
                .containsExactly("notificationUri");
    }

    @Test
    void wantsAPartnerOfAPrimaryCompany() {
        Registration draft = complete();

        draft.fill(new Company(
                "Brightmeter",
                null,
                "123456789",
                "1 Market Street",
                "San Francisco",
                "CA",
                "94105",
                "https://brightmeter.example",
                RegistrationType.PRIMARY,
                " "));

        assertThat(draft.details().openPoints()).extracting(OpenPoint::field).containsExactly("partnerName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "12345", "+"})
    void wantsAPhoneNumberThatCanBeDialed(String phone) {
        Registration draft = complete();

        draft.fill(new Contacts(new Contact("Priya", "priya@brightmeter.example", phone), CONTACTS.technical()));

        assertThat(draft.details().openPoints()).extracting(OpenPoint::field).containsExactly("businessPhone");
    }

    @Test
    void namesEachMissingAgreementAndDocument() {
        RegistrationDetails draft = draft().details();

        assertThat(draft.openPoints(RegistrationStep.AGREEMENTS)).hasSize(3);
        assertThat(draft.openPoints(RegistrationStep.DOCUMENTS))
                .extracting(OpenPoint::field)
                .containsExactly("EIN_LETTER", "CPUC_ATTESTATION");
    }

    @Test
    void knowsAMissingAnswerFromAWrongOne() {
        Registration draft = draft();
        draft.fill(new DataWanted(Set.of(DataCategory.USAGE), null, ReadingInterval.HOURLY, false));

        assertThat(draft.details().openPoints(RegistrationStep.DATA))
                .singleElement()
                .matches(OpenPoint::isMissing);
    }
}
