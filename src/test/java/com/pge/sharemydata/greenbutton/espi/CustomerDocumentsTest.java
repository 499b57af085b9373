package com.pge.sharemydata.greenbutton.espi;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.usage.EnrollmentStatus;
import com.pge.sharemydata.usage.ProgramEnrollment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerDocumentsTest {

    @Test
    void tellsProgramsOfAnAgreementByTheSchema() {
        var enrollment = new ProgramEnrollment(
                ServiceAgreementId.next(),
                "SmartRate",
                EnrollmentStatus.UNENROLLED,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 6, 30));

        byte[] document = document(List.of(enrollment));

        Schemas.validate(document);
        assertThat(new String(document, StandardCharsets.UTF_8))
                .contains("<DemandResponseProgram><programName>SmartRate</programName>"
                        + "<enrollmentStatus>unenrolled</enrollmentStatus>"
                        + "<programDate><programDate>1777618800</programDate>");
    }

    @Test
    void tellsNoneWhereNoneAreShared() {
        assertThat(new String(document(List.of()), StandardCharsets.UTF_8)).doesNotContain("DemandResponseProgram");
    }

    private static byte[] document(List<ProgramEnrollment> programs) {
        var agreement = new SharedCustomer.Agreement("1000000007", null, null, true, null, programs);
        return new CustomerDocuments(new EspiLinks("https://api.example.com"))
                .of(new SharedCustomer(
                        "100000000000001",
                        null,
                        Instant.parse("2026-05-01T00:00:00Z"),
                        List.of(new SharedCustomer.Account(null, List.of(agreement)))))
                .bytes(EspiFormat.ATOM);
    }
}
