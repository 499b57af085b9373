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
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ConsentsModuleTest extends ConsentCases {

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

    private void refuses(String messageKey, String person, Consent consent) {
        assertRefused(messageKey, () -> as(person, Roles.CUSTOMER, () -> consents.give(consent)));
    }
}
