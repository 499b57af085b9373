package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** What tests of consents share: two customers and a listed company. */
abstract class ConsentCases {

    static final PageRequest FIRST = PageRequest.of(0, 20);
    static final Set<DataCategory> USAGE = Set.of(DataCategory.USAGE);

    @Autowired
    Consents consents;

    @Autowired
    ApplicationContext portal;

    final String maria = "maria-" + UUID.randomUUID();
    final String sam = "sam-" + UUID.randomUUID();
    ListedCompany company;

    @BeforeEach
    void meet() {
        company = new ListedCompany(portal);
        var _ = new BilledCustomer(portal, maria, 2);
        var _ = new BilledCustomer(portal, sam, 1);
    }

    ConsentOffer offer(String person) {
        return as(person, Roles.CUSTOMER, () -> consents.offer(company.organization()));
    }

    AuthorizationDetails details(String person, AuthorizationId id) {
        return as(person, Roles.CUSTOMER, () -> consents.details(id));
    }

    AuthorizationId give(String person, ConsentOffer offer, @Nullable LocalDate lastDay) {
        return as(person, Roles.CUSTOMER, () -> consents.give(consent(offer, USAGE, services(offer), lastDay)));
    }

    static void assertRefused(String messageKey, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(attempt).withMessage(messageKey);
    }

    static Set<ServiceAgreementId> services(ConsentOffer offer) {
        return offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet());
    }

    static Consent consent(
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
