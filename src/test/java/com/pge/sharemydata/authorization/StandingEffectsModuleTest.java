package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.StandingChanged;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class StandingEffectsModuleTest {

    @Autowired
    private StandingEffects effects;

    @Autowired
    private AuthorizationUpkeep upkeep;

    @Autowired
    private Consents consents;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private final String maria = "maria-" + UUID.randomUUID();
    private ListedCompany company;
    private AuthorizationId id;

    @BeforeEach
    void share() {
        company = new ListedCompany(portal);
        var _ = new BilledCustomer(portal, maria, 1);
        ConsentOffer offer = as(maria, Roles.CUSTOMER, () -> consents.offer(company.organization()));
        id = as(
                maria,
                Roles.CUSTOMER,
                () -> consents.give(new Consent(
                        offer.submission(),
                        company.organization(),
                        offer.version(),
                        Set.of(DataCategory.USAGE),
                        offer.services().stream().map(service -> service.id()).collect(Collectors.toSet()),
                        null,
                        offer.terms(),
                        null)));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_READY, ACTIVE",
        "SUSPENDED, FROZEN",
        "SURRENDERED, ACTIVE",
        "ENDED, ENDED",
        "REVOKED, ENDED"
    })
    void followTheTable(Situation situation, AuthorizationStatus expected) {
        company.is(situation);

        effects.on(changed(situation));

        assertThat(status()).isEqualTo(expected);
    }

    @Test
    void letSharingGoOnAfterAReinstatement() {
        company.is(Situation.SUSPENDED);
        effects.on(changed(Situation.SUSPENDED));
        company.is(Situation.LIVE);

        effects.on(changed(Situation.LIVE));

        assertThat(status()).isEqualTo(AuthorizationStatus.ACTIVE);
    }

    @Test
    void changeNothingWhenTheyRunTwice() {
        company.is(Situation.SUSPENDED);
        effects.on(changed(Situation.SUSPENDED));

        effects.on(changed(Situation.SUSPENDED));

        assertThat(status()).isEqualTo(AuthorizationStatus.FROZEN);
    }

    @Test
    void letTheCustomerStopWhileTheCompanyIsSuspended() {
        company.is(Situation.SUSPENDED);
        effects.on(changed(Situation.SUSPENDED));

        does(maria, Roles.CUSTOMER, () -> consents.cancel(id));

        assertThat(status()).isEqualTo(AuthorizationStatus.REVOKED);
    }

    @Test
    void endWhatIsOverByItsDate() {
        database.update("update authorization set ends_at = '2026-01-01 08:00:00' where id = ?", id.id());

        upkeep.endDue();

        assertThat(as(maria, Roles.CUSTOMER, () -> consents.details(id)).endReason())
                .isEqualTo(EndReason.DATE_REACHED);
    }

    @Test
    void endWhatNobodyFetched() {
        database.update(
                "update authorization set status = 'PENDING', given_at = '2026-01-01 08:00:00' where id = ?", id.id());

        upkeep.endForgotten();

        assertThat(as(maria, Roles.CUSTOMER, () -> consents.details(id)).endReason())
                .isEqualTo(EndReason.CODE_NOT_USED);
    }

    private AuthorizationStatus status() {
        return as(maria, Roles.CUSTOMER, () -> consents.details(id)).status();
    }

    private StandingChanged changed(Situation now) {
        return new StandingChanged(
                company.organization(), Situation.LIVE, now, false, Actor.SYSTEM, clock.instant());
    }
}
