package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ConsentsModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);
    private static final Set<DataCategory> USAGE = Set.of(DataCategory.USAGE);

    @Autowired
    private Consents consents;

    @Autowired
    private ApplicationContext portal;

    private final String maria = "maria-" + UUID.randomUUID();
    private final String sam = "sam-" + UUID.randomUUID();

    private ListedCompany company;

    @BeforeEach
    void meet() {
        company = new ListedCompany(portal);
        var _ = new BilledCustomer(portal, maria, 2);
        var _ = new BilledCustomer(portal, sam, 1);
    }

    @Test
    void offerTheCustomersServicesAndTheCompanysMinimum() {
        ConsentOffer offer = offer(maria);

        assertThat(offer.minimum()).isEqualTo(USAGE);
        assertThat(offer.asked()).isEqualTo(USAGE);
        assertThat(offer.services()).hasSize(4);
        assertThat(offer.replaces()).isNull();
        assertThat(offer.company().name()).isEqualTo(company.name());
    }

    @Test
    void letTheCompanyReceiveFromNowOn() {
        ConsentOffer offer = offer(maria);
        AuthorizationId id = give(maria, offer, offer.today().plusYears(1));

        AuthorizationDetails given = details(maria, id);

        assertThat(given.status()).isEqualTo(AuthorizationStatus.ACTIVE);
        assertThat(given.origin()).isEqualTo(AuthorizationOrigin.UTILITY);
        assertThat(given.data()).isEqualTo(USAGE);
        assertThat(given.services()).hasSize(4);
        assertThat(given.term().lastDay()).isEqualTo(offer.today().plusYears(1));
        assertThat(as(maria, Roles.CUSTOMER, consents::current))
                .extracting(AuthorizationDetails::id)
                .containsExactly(id);
        assertThat(as(maria, Roles.CUSTOMER, () -> consents.history(id, FIRST)))
                .extracting(row -> row.event())
                .containsExactlyInAnyOrder("AuthorizationGiven", "AuthorizationActivated");
    }

    @Test
    void takeTheSameSubmissionOnce() {
        ConsentOffer offer = offer(maria);

        AuthorizationId first = give(maria, offer, null);
        AuthorizationId again = give(maria, offer, null);

        assertThat(again).isEqualTo(first);
        assertThat(as(maria, Roles.CUSTOMER, () -> consents.past(FIRST))).isEmpty();
    }

    @Test
    void keepOneInForceBetweenTheTwo() {
        AuthorizationId first = give(maria, offer(maria), null);
        ConsentOffer offer = offer(maria);

        assertThat(offer.replaces()).isEqualTo(first);

        AuthorizationId second = give(maria, offer, null);

        assertThat(as(maria, Roles.CUSTOMER, consents::current))
                .extracting(AuthorizationDetails::id)
                .containsExactly(second);
        assertThat(details(maria, first).endReason()).isEqualTo(EndReason.REPLACED);
    }

    @Test
    void insistOnTheMinimum() {
        ConsentOffer offer = offer(maria);

        refuses(
                "authorization.error.minimum",
                maria,
                consent(offer, Set.of(DataCategory.BASIC), services(offer), null));
        refuses("authorization.error.no-data", maria, consent(offer, Set.of(), services(offer), null));
    }

    @Test
    void shareNobodyElsesServices() {
        ConsentOffer offer = offer(maria);
        var foreign = offer(sam).services().stream().map(ServiceRow::id).collect(Collectors.toSet());
        var mixed = new HashSet<>(services(offer));
        mixed.addAll(foreign);

        refuses("authorization.error.service-unknown", maria, consent(offer, USAGE, foreign, null));
        refuses("authorization.error.service-unknown", maria, consent(offer, USAGE, mixed, null));
        refuses(
                "authorization.error.service-unknown",
                maria,
                consent(offer, USAGE, Set.of(ServiceAgreementId.next()), null));
        refuses("authorization.error.no-services", maria, consent(offer, USAGE, Set.of(), null));
    }

    @Test
    void keepToTheDaysThatCanBe() {
        ConsentOffer offer = offer(maria);

        refuses(
                "authorization.error.day-early",
                maria,
                consent(offer, USAGE, services(offer), offer.today().minusDays(1)));
        refuses(
                "authorization.error.day-late",
                maria,
                consent(offer, USAGE, services(offer), offer.latestEnd().plusDays(1)));
    }

    @Test
    void holdForTheTextsThatWereRead() {
        ConsentOffer offer = offer(maria);
        var otherVersion = new Consent(
                offer.submission(),
                company.organization(),
                RegistrationId.next(),
                USAGE,
                services(offer),
                null,
                offer.terms(),
                null);
        var otherTerms = new Consent(
                offer.submission(),
                company.organization(),
                offer.version(),
                USAGE,
                services(offer),
                null,
                "2020-01",
                null);

        refuses("authorization.error.read-again", maria, otherVersion);
        refuses("authorization.error.read-again", maria, otherTerms);
    }

    @Test
    void areNotGivenToACompanyThatIsSuspended() {
        ConsentOffer offer = offer(maria);

        company.is(Situation.SUSPENDED);

        refuses("authorization.error.company-closed", maria, consent(offer, USAGE, services(offer), null));
    }

    @Test
    void beginAtACompanysOwnDoorWhereItHasOne() {
        var brightmeter = new ListedCompany(portal, UserType.STANDARD, "https://brightmeter.example/share");

        assertRefused(
                "authorization.error.other-door",
                () -> as(maria, Roles.CUSTOMER, () -> consents.offer(brightmeter.organization())));
        assertRefused(
                "authorization.error.company-unknown",
                () -> as(maria, Roles.CUSTOMER, () -> consents.offer(OrganizationId.next())));
    }

    @Test
    void changeDataAndLastDay() {
        AuthorizationId id = give(maria, offer(maria), null);
        AuthorizationDetails shown = details(maria, id);
        LocalDate lastDay = offer(maria).today().plusDays(30);
        Set<DataCategory> more = EnumSet.of(DataCategory.USAGE, DataCategory.BILLING);

        does(maria, Roles.CUSTOMER, () -> consents.change(id, shown.revision(), more, lastDay));

        assertThat(details(maria, id).data()).isEqualTo(more);
        assertThat(details(maria, id).term().lastDay()).isEqualTo(lastDay);
        assertThat(details(maria, id).services()).hasSize(4);
    }

    @Test
    void changeNothingUnderSomebodysHands() {
        AuthorizationId id = give(maria, offer(maria), null);
        long shown = details(maria, id).revision();
        Set<DataCategory> more = EnumSet.of(DataCategory.USAGE, DataCategory.BILLING);
        does(maria, Roles.CUSTOMER, () -> consents.change(id, shown, more, null));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> does(maria, Roles.CUSTOMER, () -> consents.change(id, shown, USAGE, null)));
        assertThat(details(maria, id).data()).isEqualTo(more);
    }

    @Test
    void changeNothingBelowTheMinimumOrInThePast() {
        AuthorizationId id = give(maria, offer(maria), null);
        long shown = details(maria, id).revision();
        ChangeOffer offer = as(maria, Roles.CUSTOMER, () -> consents.changeable(id));

        assertThat(offer.minimum()).isEqualTo(USAGE);
        assertRefused(
                "authorization.error.minimum",
                () -> does(maria, Roles.CUSTOMER, () -> consents.change(id, shown, Set.of(DataCategory.BASIC), null)));
        assertRefused(
                "authorization.error.day-early",
                () -> does(
                        maria,
                        Roles.CUSTOMER,
                        () -> consents.change(id, shown, USAGE, offer.today().minusDays(1))));
    }

    @Test
    void endAtOnceWhateverBecameOfTheCompany() {
        AuthorizationId id = give(maria, offer(maria), null);
        company.is(Situation.SUSPENDED);

        does(maria, Roles.CUSTOMER, () -> consents.cancel(id));
        does(maria, Roles.CUSTOMER, () -> consents.cancel(id));

        assertThat(details(maria, id).endReason()).isEqualTo(EndReason.CANCELLED_BY_CUSTOMER);
        assertThat(as(maria, Roles.CUSTOMER, consents::current)).isEmpty();
        assertThat(as(maria, Roles.CUSTOMER, () -> consents.past(FIRST)))
                .extracting(AuthorizationDetails::id)
                .containsExactly(id);
        assertRefused(
                "authorization.error.not-in-force",
                () -> does(
                        maria,
                        Roles.CUSTOMER,
                        () -> consents.change(id, details(maria, id).revision(), USAGE, null)));
    }

    @Test
    void areUnknownToOtherCustomers() {
        AuthorizationId id = give(maria, offer(maria), null);

        List<ThrowingCallable> attempts = List.of(
                () -> details(sam, id),
                () -> as(sam, Roles.CUSTOMER, () -> consents.history(id, FIRST)),
                () -> as(sam, Roles.CUSTOMER, () -> consents.changeable(id)),
                () -> does(sam, Roles.CUSTOMER, () -> consents.change(id, 0, USAGE, null)),
                () -> does(sam, Roles.CUSTOMER, () -> consents.cancel(id)));

        assertThat(attempts).allSatisfy(attempt -> assertRefused("authorization.error.unknown", attempt));
        assertThat(details(maria, id).isInForce()).isTrue();
    }

    @Test
    void needToKnowWhichCustomerSomebodyIs() {
        String stranger = "stranger-" + UUID.randomUUID();
        ConsentOffer offer = offer(maria);

        assertRefused("customer.error.unmatched", () -> offer(stranger));
        assertRefused("customer.error.unmatched", () -> as(stranger, Roles.CUSTOMER, consents::current));
        assertRefused("customer.error.unmatched", () -> give(stranger, offer, null));
    }

    @Test
    void belongToCustomersAlone() {
        ConsentOffer offer = offer(maria);
        AuthorizationId id = give(maria, offer, null);

        List<Supplier<?>> useCases = List.of(
                consents::current,
                () -> consents.past(FIRST),
                () -> consents.details(id),
                () -> consents.history(id, FIRST),
                () -> consents.changeable(id),
                () -> consents.offer(company.organization()),
                () -> consents.give(consent(offer, USAGE, services(offer), null)));

        assertThat(useCases)
                .allSatisfy(useCase -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> as(maria, Roles.PROVIDER, useCase)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does(maria, Roles.CUSTOMER_CARE, () -> consents.cancel(id)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does(maria, Roles.CUSTOMER_CARE, () -> consents.change(id, 0, USAGE, null)));
    }

    private ConsentOffer offer(String person) {
        return as(person, Roles.CUSTOMER, () -> consents.offer(company.organization()));
    }

    private AuthorizationDetails details(String person, AuthorizationId id) {
        return as(person, Roles.CUSTOMER, () -> consents.details(id));
    }

    private AuthorizationId give(String person, ConsentOffer offer, @Nullable LocalDate lastDay) {
        return as(person, Roles.CUSTOMER, () -> consents.give(consent(offer, USAGE, services(offer), lastDay)));
    }

    private void refuses(String messageKey, String person, Consent consent) {
        assertRefused(messageKey, () -> as(person, Roles.CUSTOMER, () -> consents.give(consent)));
    }

    private static void assertRefused(String messageKey, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(attempt).withMessage(messageKey);
    }

    private static Set<ServiceAgreementId> services(ConsentOffer offer) {
        return offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet());
    }

    private static Consent consent(
            ConsentOffer offer, Set<DataCategory> data, Set<ServiceAgreementId> services, @Nullable LocalDate lastDay) {
        return new Consent(
                offer.submission(),
                offer.company().organization(),
                offer.version(),
                data,
                services,
                lastDay,
                offer.terms(),
                null);
    }
}
