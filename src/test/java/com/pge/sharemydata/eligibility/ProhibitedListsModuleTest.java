package com.pge.sharemydata.eligibility;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** How the Commission's list comes in and what it does to companies. */
@DatabaseTest
class ProhibitedListsModuleTest extends EligibilityCases {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Autowired
    private ProhibitedLists lists;

    @Autowired
    private Screenings screenings;

    @Test
    void flagsAListedCompanyOnSubmissionAndDecidesNothing() {
        importList(name + " LLC");
        hand(EvidenceKind.EIN_LETTER, "EIN " + written());
        submit();

        assertThat(screenings.latest(company)).hasValueSatisfying(screening -> {
            assertThat(screening.outcome()).isEqualTo(ScreeningOutcome.EXACT);
            assertThat(screening.hits()).extracting(ScreeningHit::reason).containsExactly("Sold data");
        });
        assertThat(assess().result(Criterion.GOOD_STANDING)).isEqualTo(CheckResult.FAIL);
        assertThat(mine().status()).isEqualTo(RegistrationStatus.SUBMITTED);
    }

    @Test
    void screensEveryCompanyAgainWhenAListComesIn() {
        importList("Nobody " + UUID.randomUUID());
        Awaitility.await().untilAsserted(() -> assertThat(outcome()).contains(ScreeningOutcome.CLEAR));

        importList(name);

        Awaitility.await().untilAsserted(() -> assertThat(outcome()).contains(ScreeningOutcome.EXACT));
    }

    @Test
    void showsTheListInForceAndSearchesIt() {
        importList(name + " LLC");

        assertThat(as("audra", Roles.AUDITOR, lists::current)).hasValueSatisfying(current -> {
            assertThat(current.asOf()).isEqualTo(TODAY);
            assertThat(current.companies()).isEqualTo(1);
        });
        assertThat(as("audra", Roles.AUDITOR, () -> lists.search(name.toUpperCase(Locale.ROOT), PageRequest.of(0, 5))))
                .hasSize(1);
        assertThat(as("audra", Roles.AUDITOR, () -> lists.search("no such company", PageRequest.of(0, 5))))
                .isEmpty();
    }

    @Test
    void importsNoOlderNoFutureNoBrokenAndNotTheSameList() {
        ProhibitedListFile file = importList(name);

        refuses("eligibility.error.list-older", () -> importList(file, TODAY.minusDays(1)));
        refuses("eligibility.error.list-again", () -> importList(file, TODAY));
        refuses("eligibility.error.list-future", () -> importList(file, LocalDate.of(9999, 1, 1)));
        refuses("eligibility.error.list-broken", () -> importList(read("name,reason,since\n,,"), TODAY));
    }

    @Test
    void letsOnlyAProgramAdministratorImport() {
        ProhibitedListFile file = read("name,reason,since\n");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does("rob", Roles.REVIEWER, () -> lists.importList(file, TODAY)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does("carl", Roles.CUSTOMER, () -> lists.current()));
    }

    /** Nothing before the first screening, which comes a moment after the list. */
    private Optional<ScreeningOutcome> outcome() {
        return screenings.latest(company).map(screening -> screening.outcome());
    }

    private ProhibitedListFile importList(String... names) {
        var csv = new StringBuilder("name,reason,since\n");
        List.of(names).forEach(one -> csv.append(one).append(",Sold data,2025-03-01\n"));
        ProhibitedListFile file = read(csv.toString());
        importList(file, TODAY);
        return file;
    }

    private void importList(ProhibitedListFile file, LocalDate asOf) {
        does("ada", Roles.PROGRAM_ADMIN, () -> lists.importList(file, asOf));
    }

    private ProhibitedListFile read(String csv) {
        return as("ada", Roles.PROGRAM_ADMIN, () -> {
            try {
                return lists.read("list.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException cannotHappen) {
                throw new UncheckedIOException(cannotHappen);
            }
        });
    }
}
