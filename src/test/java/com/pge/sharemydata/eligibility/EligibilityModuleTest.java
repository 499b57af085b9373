package com.pge.sharemydata.eligibility;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.document.PdfFixtures;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Agreement;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.Contacts;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.ReadingInterval;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.RegistrationType;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Section;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.registration.Transparency;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class EligibilityModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Actor REVA = new Actor("reva", "reva");
    private static final Actor SAM = new Actor("sam", "sam");

    private final String anna = "anna-" + UUID.randomUUID();
    private final String ein = "94" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String name = "Meter " + UUID.randomUUID().toString().replace('-', 'x');

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private ProhibitedLists lists;

    @Autowired
    private Screenings screenings;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationDrafts drafts;

    private OrganizationId company = OrganizationId.next();
    private RegistrationId registration = RegistrationId.next();

    @BeforeEach
    void describeCompany() {
        company = as(anna, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, name));
        registration = mine().id();
        save(new Company(
                name + ", Inc.",
                null,
                ein,
                "1 Main St",
                "Oakland",
                "CA",
                "94607",
                "https://www.bright.example",
                RegistrationType.STANDALONE,
                null));
        save(new Contacts(
                new Contact("Pat Lee", "pat@bright.example", "415-555-0100"),
                new Contact("Kim Roe", "kim@gmail.example", "415-555-0101")));
        save(new Transparency(
                "Bill advice", "In Oregon", "https://bright.example/privacy", "https://bright.example/terms"));
        save(new DataWanted(Set.of(DataCategory.USAGE), 12, ReadingInterval.HOURLY, false));
        save(new Technical(
                "https://bright.example/start", "https://bright.example/back", null, "https://bright.example/notify"));
        does(anna, Roles.PROVIDER, () -> drafts.accept(registration, Set.of(Agreement.values())));
    }

    @Test
    void findsTheTaxIdInTheLetterAndSaysWhere() {
        DocumentId letter = hand(EvidenceKind.EIN_LETTER, "Dear taxpayer", "EIN " + written() + " " + name + " INC");
        submit();

        assertThat(finding("letter-ein").result()).isEqualTo(CheckResult.PASS);
        assertThat(finding("letter-ein").place()).isEqualTo(new EvidencePlace(letter, "EIN_LETTER.pdf", 2));
        assertThat(finding("letter-name").result()).isEqualTo(CheckResult.PASS);
        assertThat(assess().result(Criterion.TAX_ID)).isEqualTo(CheckResult.PASS);
    }

    @Test
    void failsALetterWithAnotherTaxId() {
        hand(EvidenceKind.EIN_LETTER, "EIN 12-3456789");
        submit();

        assertThat(finding("letter-other").result()).isEqualTo(CheckResult.FAIL);
        assertThat(finding("letter-other").arguments()).contains("12-3456789", written());
    }

    @Test
    void leavesALetterWithoutTextToAPerson() {
        hand(EvidenceKind.EIN_LETTER, "");
        submit();

        assertThat(finding("letter-picture").result()).isEqualTo(CheckResult.NOT_CHECKED);
    }

    @Test
    void comparesMailAddressesWithTheWebsite() {
        hand(EvidenceKind.EIN_LETTER, "EIN " + written());
        submit();

        assertThat(finding("contact-domain").result()).isEqualTo(CheckResult.PASS);
        assertThat(finding("contact-other-domain").result()).isEqualTo(CheckResult.ATTENTION);
        assertThat(assess().result(Criterion.TRANSPARENCY)).isEqualTo(CheckResult.PASS);
        assertThat(assess().result(Criterion.AGREEMENTS)).isEqualTo(CheckResult.PASS);
    }

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
        Awaitility.await().untilAsserted(() -> assertThat(outcome()).isEqualTo(ScreeningOutcome.CLEAR));

        importList(name);

        Awaitility.await().untilAsserted(() -> assertThat(outcome()).isEqualTo(ScreeningOutcome.EXACT));
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

    @Test
    void letsTwoPeopleOverrideAFailedCheckOnce() {
        hand(EvidenceKind.EIN_LETTER, "EIN 12-3456789");
        submit();

        override(new FourEyes(REVA, SAM));

        assertThat(assess().override(Criterion.TAX_ID))
                .hasValueSatisfying(override -> assertThat(override.reason()).isEqualTo("The letter names the parent"));
        assertThat(assess().failed()).doesNotContain(Criterion.TAX_ID);
        refuses("eligibility.error.override-nothing", () -> override(new FourEyes(REVA, SAM)));
    }

    @Test
    void letsNeitherTheSubmitterNorAStrangerOverride() {
        hand(EvidenceKind.EIN_LETTER, "EIN 12-3456789");
        submit();

        refuses("eligibility.error.override-submitter", () -> override(new FourEyes(new Actor(anna, anna), SAM)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> override(new FourEyes(SAM, REVA)));
    }

    private void override(FourEyes by) {
        does(
                SAM.subject(),
                Roles.SENIOR_REVIEWER,
                () -> eligibility.override(registration, Criterion.TAX_ID, by, "The letter names the parent"));
    }

    private ScreeningOutcome outcome() {
        return screenings.latest(company).orElseThrow().outcome();
    }

    private Assessment assess() {
        return as("rob", Roles.REVIEWER, () -> eligibility.assess(registration));
    }

    private CriterionFinding finding(String key) {
        return assess().findings().stream()
                .filter(finding -> finding.textKey().equals("eligibility.finding." + key))
                .findFirst()
                .orElseThrow();
    }

    private String written() {
        return ein.substring(0, 2) + "-" + ein.substring(2);
    }

    private RegistrationDetails mine() {
        return as(anna, Roles.PROVIDER, () -> registrations.mine());
    }

    private void save(Section section) {
        does(anna, Roles.PROVIDER, () -> drafts.save(registration, mineRevision(), section));
    }

    private long mineRevision() {
        return registrations.mine().revision();
    }

    private DocumentId hand(EvidenceKind kind, String... pages) {
        return as(
                        anna,
                        Roles.PROVIDER,
                        () -> drafts.receive(
                                registration, kind, kind + ".pdf", new ByteArrayInputStream(PdfFixtures.pages(pages))))
                .evidence(kind)
                .getLast()
                .document();
    }

    private void submit() {
        hand(EvidenceKind.CPUC_ATTESTATION, "We are in good standing");
        does(anna, Roles.PROVIDER, () -> registrations.submit(registration, mineRevision()));
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

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).withMessage(key);
    }
}
