package com.pge.sharemydata.customer;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.pge.sharemydata.customer.CustomerFiles.FileRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ImportsModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private CustomerImports imports;

    @Autowired
    private Customers customers;

    private final FileRow row = CustomerFiles.row();

    @Test
    void takeTheSameFileTwiceAndSaySo() {
        FileRow other = other();

        ImportReport first = take(CustomerFiles.csv(row, other));
        ImportReport second = take(CustomerFiles.csv(row, other));

        assertThat(first.added()).isEqualTo(2);
        assertThat(first.hasChanged()).isTrue();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.hasChanged()).isFalse();
    }

    @Test
    void readJsonAsAListAndByLines() {
        FileRow other = other();

        ImportReport list = take("[" + row.json() + ",\n" + other.json() + "]");
        ImportReport lines = take(row.json() + "\n" + other.json() + "\n");

        assertThat(list.added()).isEqualTo(2);
        assertThat(lines.unchanged()).isEqualTo(2);
        assertThat(lines.hasChanged()).isFalse();
    }

    @Test
    void letGoodRowsInAndListTheBad() {
        FileRow bad = other().with(CustomerField.COMMODITY, "STEAM").with(CustomerField.START_DATE, "14.6.2019");

        ImportReport report = take(CustomerFiles.csv(bad, row));

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.complete()).isTrue();
        assertThat(report.problems())
                .extracting(ImportProblem::line, ImportProblem::field, ImportProblem::found)
                .containsExactlyInAnyOrder(tuple(2L, "commodity", "STEAM"), tuple(2L, "start_date", "14.6.2019"));
        assertThat(report.problems()).extracting(ImportProblem::expected).contains("ELECTRIC or GAS");
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_NUMBER, '', missing",
        "CUSTOMER_NUMBER, 12/34, number",
        "EMAIL, nobody, email",
        "LANGUAGE, xx, language",
        "STATE, Cal, long",
        "STATE, ca, state",
        "POSTAL_CODE, 9460, postal-code",
        "CUSTOMER_CLASS, PALACE, class",
        "START_DATE, 2019-02-30, date",
        "START_DATE, 1699-01-01, date-range",
        "END_DATE, 2019-06-13, end-before-start",
        "CITY, O\u0007akland, control",
        "CITY, O\uFFFDakland, charset"
    })
    void refuseWhatIsNotRight(CustomerField field, String value, String rule) {
        ImportReport report = take(CustomerFiles.csv(row.with(field, value)));

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems()).extracting(ImportProblem::rule).contains(rule);
        assertThat(customers.ofNumber(row.get(CustomerField.CUSTOMER_NUMBER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "customer_number,customer_name\n1,2", "{", "[{\"customer_number\": \"1\"", "[1, 2]"})
    void sayWhatIsWrongWithAWholeFile(String text) {
        ImportReport report = take(text);

        assertThat(report.added()).isZero();
        assertThat(report.problems()).isNotEmpty();
    }

    @Test
    void passOverARowThatDoesNotEnd() {
        String endless = other().with(CustomerField.STREET, "x".repeat(100_000)).csv();

        ImportReport report = take(CustomerFiles.HEADER + "\n" + endless + "\n" + row.csv());

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.problems()).extracting(ImportProblem::rule).containsExactly("row-long");
    }

    @Test
    void passOverARowWhoseQuotesDoNotClose() {
        ImportReport report = take(CustomerFiles.HEADER + "\n\"" + other().csv() + "\n" + row.csv());

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.problems()).extracting(ImportProblem::rule).containsExactly("quotes");
    }

    @Test
    void endAnAgreementThatSomebodyElseTakesOver() {
        take(CustomerFiles.csv(row));
        ServiceRow before = services(row).getFirst();
        FileRow successor = other().with(CustomerField.SERVICE_ID, row.get(CustomerField.SERVICE_ID))
                .with(CustomerField.START_DATE, "2024-03-01");

        ImportReport moved = take(CustomerFiles.csv(row, successor));
        ImportReport again = take(CustomerFiles.csv(row, successor));

        assertThat(moved.added()).isEqualTo(1);
        assertThat(again.hasChanged()).isFalse();
        ServiceRow ended = services(row).getFirst();
        assertThat(ended.id()).isEqualTo(before.id());
        assertThat(ended.end()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(services(successor)).singleElement().satisfies(now -> {
            assertThat(now.end()).isNull();
            assertThat(now.usagePointId()).isNotEqualTo(before.usagePointId());
        });
    }

    @Test
    void keepTheUsagePointForTheAgreementsLife() {
        take(CustomerFiles.csv(row));
        String drawn = services(row).getFirst().usagePointId();

        ImportReport changed = take(CustomerFiles.csv(
                row.with(CustomerField.RATE_SCHEDULE, "E-1").with(CustomerField.END_DATE, "2026-01-31")));

        assertThat(changed.changed()).isEqualTo(1);
        assertThat(services(row)).singleElement().satisfies(now -> {
            assertThat(now.usagePointId()).isEqualTo(drawn);
            assertThat(now.rateSchedule()).isEqualTo("E-1");
            assertThat(now.end()).isEqualTo(LocalDate.of(2026, 1, 31));
        });
    }

    @Test
    void refuseAnAccountOfAnotherCustomer() {
        take(CustomerFiles.csv(row));

        ImportReport report = take(
                CustomerFiles.csv(other().with(CustomerField.ACCOUNT_NUMBER, row.get(CustomerField.ACCOUNT_NUMBER))));

        assertThat(report.problems()).extracting(ImportProblem::rule).containsExactly("account-of-another");
    }

    @Test
    void refuseRowsThatContradictEachOther() {
        ImportReport report = take(CustomerFiles.csv(row, row.with(CustomerField.CUSTOMER_NAME, "Somebody Else")));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.problems()).extracting(ImportProblem::rule).containsExactly("contradicts");
    }

    @Test
    void areKeptWithWhatWasWrong() {
        take(CustomerFiles.csv(row.with(CustomerField.EMAIL, "nobody")));

        List<ImportRow> history = as("ana", Roles.AUDITOR, () -> imports.history(FIRST));
        List<ImportProblem> problems = as(
                "ana", Roles.AUDITOR, () -> imports.problems(history.getFirst().id(), FIRST));

        assertThat(problems).extracting(ImportProblem::found).containsExactly("nobody");
    }

    @Test
    void areForTheUtilitysSystemsAndTheProgramsAdministrators() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("dana", Roles.REVIEWER, () -> CustomerFiles.take(imports, "")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("dana", Roles.REVIEWER, () -> imports.history(FIRST)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("sys", Roles.UTILITY_SYSTEM, () -> imports.problems(ImportId.next(), FIRST)));
    }

    private static FileRow other() {
        return CustomerFiles.row().with(CustomerField.CUSTOMER_NAME, "Sam Carter");
    }

    private ImportReport take(String text) {
        return as("system", Roles.UTILITY_SYSTEM, () -> CustomerFiles.take(imports, text));
    }

    private List<ServiceRow> services(FileRow of) {
        return customers
                .details(customers
                        .ofNumber(of.get(CustomerField.CUSTOMER_NUMBER))
                        .orElseThrow())
                .services();
    }
}
