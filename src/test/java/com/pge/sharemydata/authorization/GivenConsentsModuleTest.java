package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** What becomes of a consent once it is given: changed, ended, and nobody else's. */
@DatabaseTest
class GivenConsentsModuleTest extends ConsentCases {

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
}
