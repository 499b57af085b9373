package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.StandingChanged;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class StandingEffectsModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

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
        id = new BilledCustomer(portal, maria, 1).shares(company.organization());
    }

    @ParameterizedTest
    @CsvSource({"NOT_READY, ACTIVE", "SUSPENDED, FROZEN", "SURRENDERED, ACTIVE", "ENDED, ENDED", "REVOKED, ENDED"})
    void followTheTable(Situation situation, AuthorizationStatus expected) {
        company.is(situation);

        effects.on(changed(situation));

        becomes(expected);
    }

    @Test
    void letSharingGoOnAfterAReinstatement() {
        freeze();
        company.is(Situation.LIVE);

        effects.on(changed(Situation.LIVE));

        becomes(AuthorizationStatus.ACTIVE);
    }

    @Test
    void changeNothingWhenTheyRunTwice() {
        freeze();

        upkeep.freezeAll(company.organization(), Actor.SYSTEM);

        assertThat(as(maria, Roles.CUSTOMER, () -> consents.history(id, FIRST)))
                .filteredOn(row -> row.event().equals("AuthorizationFrozen"))
                .hasSize(1);
    }

    @Test
    void letTheCustomerStopWhileTheCompanyIsSuspended() {
        freeze();

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

    private void freeze() {
        company.is(Situation.SUSPENDED);
        effects.on(changed(Situation.SUSPENDED));
        becomes(AuthorizationStatus.FROZEN);
    }

    /** The effect follows by itself, a moment after the news. */
    private void becomes(AuthorizationStatus expected) {
        await().untilAsserted(() -> assertThat(status()).isEqualTo(expected));
    }

    private AuthorizationStatus status() {
        return as(maria, Roles.CUSTOMER, () -> consents.details(id)).status();
    }

    private StandingChanged changed(Situation now) {
        return new StandingChanged(company.organization(), Situation.LIVE, now, false, Actor.SYSTEM, clock.instant());
    }
}
