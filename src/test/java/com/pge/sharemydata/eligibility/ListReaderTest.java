package com.pge.sharemydata.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ListReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final EligibilitySettings SETTINGS = new EligibilitySettings(DataSize.ofKilobytes(4), 3, 92);
    private static final String HEADER = "name,aliases,ein,reason,since\n";

    @Test
    void readsCompanies() throws IOException {
        ProhibitedListFile file =
                read(HEADER + "\"Shadow Meter, Inc.\",Night Data|Umbra,12-3456789,Sold data,2025-03-01\n");

        assertThat(file.companies())
                .containsExactly(new ProhibitedCompany(
                        2,
                        "Shadow Meter, Inc.",
                        "Night Data;Umbra",
                        "123456789",
                        "Sold data",
                        LocalDate.of(2025, 3, 1)));
        assertThat(file.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,reason,since\nShadow,Sold data,2025-03-01",
                "\uFEFFNAME,Reason,Since\r\nShadow,Sold data,3/1/2025\r\n",
                "Legal Name;Grounds;Effective Date\nShadow;Sold data;2025-03-01\n\n",
                "since\treason\tcompany_name\tremark\n2025-03-01\tSold data\tShadow\tignored",
                " name , reason , since \n Shadow , Sold data , 2025-03-01 "
            })
    void isTolerantOfForm(String csv) throws IOException {
        assertThat(read(csv).companies())
                .containsExactly(new ProhibitedCompany(2, "Shadow", "", null, "Sold data", LocalDate.of(2025, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,,Sold data,2025-03-01 | name | missing | ''",
                "Shadow,,,,2025-03-01 | reason | missing | ''",
                "Shadow,,,Sold data, | since | missing | ''",
                "Shadow,,12345678,Sold data,2025-03-01 | ein | ein | 12345678",
                "Shadow,,1234567890,Sold data,2025-03-01 | ein | ein | 1234567890",
                "Shadow,,,Sold data,2025-02-30 | since | date | 2025-02-30",
                "Shadow,,,Sold data,1.3.2025 | since | date | 1.3.2025",
                "Shadow,,,Sold data,2026-11-24 | since | future | 2026-11-24"
            })
    void namesLineColumnRuleAndValueOfABadRow(String row, String column, String rule, String found) throws IOException {
        ProhibitedListFile file = read(HEADER + "Good,,,Reason,2025-01-01\n" + row + "\n");

        assertThat(file.companies()).isEmpty();
        assertThat(file.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.messageKey()).isEqualTo("eligibility.list.problem." + rule);
            assertThat(problem.found()).isEqualTo(found);
        });
    }

    @Test
    void takesADayThatIsToday() throws IOException {
        assertThat(read(HEADER + "Shadow,,,Sold data,2026-11-23").isSound()).isTrue();
    }

    @Test
    void refusesTheSameCompanyTwice() throws IOException {
        ProhibitedListFile file =
                read(HEADER + "Shadow Inc,,123456789,A,2025-01-01\nSHADOW LLC,,12-3456789,B,2025-01-01\n");

        assertThat(file.problems())
                .extracting(ListProblem::messageKey)
                .containsExactly("eligibility.list.problem.name-twice", "eligibility.list.problem.ein-twice");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'name,reason\nShadow,Sold', column-missing",
        "'name,company,reason,since\nA,B,C,2025-01-01', column-twice",
        "'name,reason,since\n\"Shadow,Sold,2025-01-01\n', quotes",
        "'name,reason,since\n\"Shadow\"x,Sold,2025-01-01\n', quotes"
    })
    void refusesAFileItCannotUnderstand(String csv, String rule) throws IOException {
        assertThat(keys(read(csv))).contains("eligibility.list.problem." + rule);
    }

    @Test
    void refusesAnotherCharacterSet() throws IOException {
        byte[] latin = (HEADER + "Café,,,Sold,2025-01-01").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(keys(read(latin))).containsExactly("eligibility.list.problem.charset");
    }

    @Test
    void takesAsManyRowsAsAllowed() throws IOException {
        assertThat(read(HEADER + rows(3)).companies()).hasSize(3);
    }

    @Test
    void refusesOneRowMore() throws IOException {
        assertThat(keys(read(HEADER + rows(4)))).containsExactly("eligibility.list.problem.rows");
    }

    @Test
    void refusesAFileTooLarge() throws IOException {
        assertThat(keys(read("x".repeat(4097)))).containsExactly("eligibility.list.problem.size");
    }

    @Test
    void refusesAValueTooLong() throws IOException {
        assertThat(keys(read(HEADER + "x".repeat(301) + ",,,Sold,2025-01-01")))
                .containsExactly("eligibility.list.problem.long");
    }

    @Test
    void takesAListOfNobody() throws IOException {
        assertThat(read(HEADER).isSound()).isTrue();
    }

    private static String rows(int number) {
        var rows = new StringBuilder();
        for (int row = 1; row <= number; row++) {
            rows.append("Shadow ").append("abcd".charAt(row - 1)).append(",,,Sold,2025-01-01\n");
        }
        return rows.toString();
    }

    private static List<String> keys(ProhibitedListFile file) {
        return file.problems().stream().map(ListProblem::messageKey).toList();
    }

    private static ProhibitedListFile read(String csv) throws IOException {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static ProhibitedListFile read(byte[] csv) throws IOException {
        return new ListReader(SETTINGS, TODAY).read("list.csv", new ByteArrayInputStream(csv));
    }
}
