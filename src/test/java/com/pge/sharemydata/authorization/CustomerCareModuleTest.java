package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.greenbutton.AuthorizedScope;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleDocuments;
import com.pge.sharemydata.ui.Dates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CustomerCareModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);
    private static final String GRACE = "grace";
    private static final byte[] SCAN = SampleDocuments.attestation("Maria Alvarez");

    @Autowired
    private CustomerCare care;

    @Autowired
    private Consents consents;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Clock clock;

    private final String maria = "maria-" + UUID.randomUUID();

    private BilledCustomer customer;
    private ListedCompany company;

    @BeforeEach
    void meet() {
        company = new ListedCompany(portal);
        customer = new BilledCustomer(portal, maria, 1);
    }

    @Test
    void entersASignedFormThatHoldsAtOnce() throws IOException {
        AuthorizationId id = enter(form(today()), scan());

        AuthorizationDetails entered = as(GRACE, Roles.CUSTOMER_CARE, () -> care.details(id));
        assertThat(entered.origin()).isEqualTo(AuthorizationOrigin.PAPER);
        assertThat(entered.status()).isEqualTo(AuthorizationStatus.ACTIVE);
        assertThat(portal.getBean(AuthorizedScope.class).of(entered, "50916"))
                .as("offline authorization, function block 40")
                .contains("_40;");
        assertThat(as(GRACE, Roles.CUSTOMER_CARE, () -> care.form(id)).readAllBytes())
                .isEqualTo(scan());
        assertThat(as(maria, Roles.CUSTOMER, consents::current))
                .extracting(AuthorizationDetails::id)
                .containsExactly(id);
    }

    @Test
    void entersTheSameFormOnce() {
        PaperForm form = form(today());

        assertThat(enter(form, scan())).isEqualTo(enter(form, scan()));
    }

    @Test
    void takesNoSignatureOfTomorrow() {
        refused("authorization.error.signed-ahead", () -> enter(form(today().plusDays(1)), scan()));
    }

    @Test
    void takesNoSignatureOfLongAgo() {
        var _ = enter(form(today().minusDays(180)), scan());

        refused("authorization.error.signed-long-ago", () -> enter(form(today().minusDays(181)), scan()));
    }

    @Test
    void keepsNothingOfAFormWhoseScanIsNoPdf() {
        refused("document.error.not-pdf", () -> enter(form(today()), "not a PDF".getBytes(StandardCharsets.US_ASCII)));

        assertThat(as(maria, Roles.CUSTOMER, consents::current)).isEmpty();
    }

    @Test
    void stopsSharingForACustomerOnThePhone() {
        AuthorizationId id = enter(form(today()), scan());

        does(GRACE, Roles.CUSTOMER_CARE, () -> care.cancel(id));
        does(GRACE, Roles.CUSTOMER_CARE, () -> care.cancel(id));

        AuthorizationDetails over = as(GRACE, Roles.CUSTOMER_CARE, () -> care.details(id));
        assertThat(over.endReason()).isEqualTo(EndReason.CANCELLED_BY_CUSTOMER);
        assertThat(as(GRACE, Roles.CUSTOMER_CARE, () -> care.history(id, FIRST)))
                .filteredOn(row -> row.event().equals("AuthorizationEnded"))
                .extracting(row -> row.actorName())
                .containsExactly(GRACE);
    }

    @Test
    void isReadByAuditorsWhoMayChangeNothing() {
        AuthorizationId id = enter(form(today()), scan());

        assertThat(as("ana", Roles.AUDITOR, () -> care.of(customer.details().id()))
                        .authorizations())
                .hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does("ana", Roles.AUDITOR, () -> care.cancel(id)));
    }

    @Test
    void isClosedToEverybodyElse() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(
                        "rita", Roles.REVIEWER, () -> care.of(customer.details().id())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(
                        maria, Roles.CUSTOMER, () -> care.of(customer.details().id())));
    }

    private PaperForm form(LocalDate signedOn) {
        ConsentOffer offer = as(
                GRACE, Roles.CUSTOMER_CARE, () -> care.offer(customer.details().id(), company.organization()));
        var consent = new Consent(
                offer.submission(),
                company.organization(),
                offer.version(),
                Set.of(DataCategory.USAGE),
                offer.services().stream().map(service -> service.id()).collect(Collectors.toSet()),
                null,
                offer.terms(),
                null);
        return new PaperForm(customer.details().id(), consent, signedOn, "cisr-smd.pdf");
    }

    private AuthorizationId enter(PaperForm form, byte[] scan) {
        return as(GRACE, Roles.CUSTOMER_CARE, () -> care.enter(form, new ByteArrayInputStream(scan)));
    }

    private static byte[] scan() {
        return SCAN.clone();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }
}
