package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Answers;
import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.Contacts;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.ReadingInterval;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.StatusChange;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.registration.Transparency;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationInformationEndpointTest extends MachineTest {

    private static final Instant CHANGED = Instant.parse("2026-05-06T07:08:09Z");

    @BeforeEach
    void hasABulk() {}

    @Test
    void tellsACompanyWhatIsKnownOfItsSoftware() {
        registered(Company.LIVE, RegistrationStatus.APPROVED, "https://bright.example/callback");

        var answer = read(Company.LIVE);

        assertThat(answer)
                .contains(
                        "<ns0:client_name>Bright Homes</ns0:client_name>",
                        "<ns0:client_id>" + Company.LIVE.clientId() + "</ns0:client_id>",
                        "<ns0:redirect_uri>https://bright.example/callback</ns0:redirect_uri>",
                        "<ns0:grant_types>authorization_code</ns0:grant_types>",
                        "<ns0:contacts>tech@bright.example</ns0:contacts><ns0:contacts>office@bright.example</ns0:contacts>",
                        "<ns0:thirdPartyPhone>415 555 0100</ns0:thirdPartyPhone>",
                        "<ns1:updated>2026-05-06T07:08:09Z</ns1:updated>",
                        "AdditionalScope=Usage_Billing;",
                        "/Batch/Bulk/" + BULK + "</ns0:dataCustodianBulkRequestURI>",
                        "https://portal.example.com/myAuthorization");
        Schemas.validate(answer.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_YET_APPROVED, DRAFT, 1, 1",
        "NOT_YET_APPROVED, IN_REVIEW, 1, 2",
        "LIVE, APPROVED, 2, 3",
        "NOT_READY, APPROVED, 3, 3"
    })
    void saysWhereItStands(Situation situation, RegistrationStatus status, int ours, int theirs) {
        Company company = Company.the(situation);
        registered(company, status, "https://bright.example/callback");

        assertThat(read(company))
                .contains("<ns0:dataCustodianApplicationStatus>" + ours + "<")
                .contains("<ns0:thirdPartyApplicationStatus>" + theirs + "<");
    }

    @Test
    void leavesOutWhatADraftHasNotRightYet() {
        Company draft = Company.the(Situation.NOT_YET_APPROVED);
        registered(draft, RegistrationStatus.DRAFT, "no address at all");

        var answer = read(draft);

        assertThat(answer).contains("<ns0:redirect_uri>https://api.example.com</ns0:redirect_uri>");
        Schemas.validate(answer.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"SUSPENDED", "ENDED", "REVOKED"})
    void isClosedWhileACompanyHasNoAccess(Situation situation) {
        Company company = Company.the(situation);
        registered(company, RegistrationStatus.APPROVED, null);

        assertThat(get(path(company), company.registrationToken(), company.identity())
                        .statusCode())
                .isEqualTo(401);
    }

    private String read(Company company) {
        var answer = get(path(company), company.registrationToken(), company.identity());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml");
        return answer.body();
    }

    private static String path(Company company) {
        return RESOURCE + "/ApplicationInformation/" + company.client().applicationInformationId();
    }

    private void registered(Company company, RegistrationStatus status, @Nullable String redirect) {
        var answers = new Answers(
                new com.pge.sharemydata.registration.Company(
                        "Bright Homes, Inc.",
                        "Bright Homes",
                        "123456789",
                        "1 Main Street",
                        "Oakland",
                        "CA",
                        "94607",
                        "https://bright.example",
                        null,
                        null),
                new Contacts(
                        new Contact("Ann Office", "office@bright.example", "415 555 0199"),
                        new Contact("Tom Tech", "tech@bright.example", "415 555 0100")),
                new Transparency(
                        "We show customers where their energy goes.",
                        "In California",
                        "https://bright.example/privacy",
                        "https://bright.example/terms"),
                new DataWanted(
                        Set.of(DataCategory.USAGE, DataCategory.BILLING), 24, ReadingInterval.QUARTER_HOURLY, true),
                new Technical("https://bright.example/portal", redirect, null, "https://bright.example/notify"));
        given(registrations.inForceOrLatest(company.client().organization()))
                .willReturn(Optional.of(new RegistrationDetails(
                        RegistrationId.next(),
                        company.client().organization(),
                        UserType.STANDARD,
                        1,
                        0,
                        status,
                        answers,
                        List.of(),
                        List.of(),
                        List.of(new StatusChange(status, CHANGED)),
                        new RegistrationDetails.Course(null, null, null, null, null, List.of()))));
    }
}
