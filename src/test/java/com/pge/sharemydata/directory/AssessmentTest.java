package com.pge.sharemydata.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.connectivity.TestSuite;
import com.pge.sharemydata.directory.Facts.Paper;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.UserType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
    private static final Duration GRACE = Duration.ofDays(14);

    @Test
    void listsACompanyThatHasEverything() {
        var assessment = assess(company(OrganizationStatus.ACTIVE), Paper.APPROVED, passed(), true, true);

        assertThat(assessment).isEqualTo(new Assessment(Situation.LIVE, true, Set.of(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL_PENDING, OPEN,     NOT_YET_APPROVED",
        "EMAIL_PENDING, APPROVED, NOT_YET_APPROVED",
        "ACTIVE,        OPEN,     NOT_YET_APPROVED",
        "ACTIVE,        APPROVED, LIVE",
        "ACTIVE,        OVER,     ENDED",
        "SUSPENDED,     OPEN,     SUSPENDED",
        "SUSPENDED,     APPROVED, SUSPENDED",
        "SUSPENDED,     OVER,     SUSPENDED",
        "REVOKED,       OPEN,     REVOKED",
        "REVOKED,       APPROVED, REVOKED"
    })
    void followsStatusAndPaper(OrganizationStatus status, Paper paper, Situation expected) {
        assertThat(assess(company(status), paper, passed(), true, true).situation())
                .isEqualTo(expected);
    }

    @Test
    void isNotReadyWithoutALiveCertificate() {
        var assessment = assess(company(OrganizationStatus.ACTIVE), Paper.APPROVED, passed(), false, true);

        assertThat(assessment.situation()).isEqualTo(Situation.NOT_READY);
        assertThat(assessment.obstacles()).containsExactly(Obstacle.NO_CERTIFICATE);
    }

    @Test
    void isNotReadyWithoutALiveSecret() {
        var assessment = assess(company(OrganizationStatus.ACTIVE), Paper.APPROVED, passed(), true, false);

        assertThat(assessment.situation()).isEqualTo(Situation.NOT_READY);
        assertThat(assessment.obstacles()).containsExactly(Obstacle.NO_SECRET);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_RUN", "FAILING"})
    void isNotReadyBeforeTheNeededSuitesPass(Readiness readiness) {
        var assessment = assess(company(OrganizationStatus.ACTIVE), Paper.APPROVED, suite(readiness, NOW), true, true);

        assertThat(assessment.situation()).isEqualTo(Situation.NOT_READY);
        assertThat(assessment.obstacles()).containsExactly(Obstacle.TESTS_NOT_PASSED);
    }

    @Test
    void isNotReadyWhereASuiteWasNeverHeardOf() {
        assertThat(assess(company(OrganizationStatus.ACTIVE), Paper.APPROVED, List.of(), true, true)
                        .situation())
                .isEqualTo(Situation.NOT_READY);
    }

    @Test
    void staysLiveWhileAStaleSuiteIsInItsGrace() {
        Instant since = NOW.minus(GRACE).plusMillis(1);

        var assessment =
                assess(company(OrganizationStatus.ACTIVE), Paper.APPROVED, suite(Readiness.STALE, since), true, true);

        assertThat(assessment.situation()).isEqualTo(Situation.LIVE);
        assertThat(assessment.nextChange()).isEqualTo(since.plus(GRACE));
    }

    @Test
    void isNotReadyOnceTheGraceIsOver() {
        var assessment = assess(
                company(OrganizationStatus.ACTIVE),
                Paper.APPROVED,
                suite(Readiness.STALE, NOW.minus(GRACE)),
                true,
                true);

        assertThat(assessment.situation()).isEqualTo(Situation.NOT_READY);
        assertThat(assessment.obstacles()).containsExactly(Obstacle.TESTS_TOO_OLD);
        assertThat(assessment.nextChange()).isNull();
    }

    @Test
    void staysLiveWhileASuiteThatBecameNeededIsInItsGrace() {
        Instant end = NOW.plusMillis(1);

        var assessment = withFlow(suite(Readiness.PASSED, NOW), Map.of(TestSuite.OAUTH, end));

        assertThat(assessment).isEqualTo(new Assessment(Situation.LIVE, true, Set.of(), end));
    }

    @Test
    void isNotReadyOnceThatGraceIsOver() {
        var assessment = withFlow(suite(Readiness.PASSED, NOW), Map.of(TestSuite.OAUTH, NOW));

        assertThat(assessment.situation()).isEqualTo(Situation.NOT_READY);
        assertThat(assessment.obstacles()).containsExactly(Obstacle.TESTS_NOT_PASSED);
        assertThat(assessment.nextChange()).isNull();
    }

    @Test
    void needsEverySuiteAtOnceWithoutAGrace() {
        assertThat(withFlow(suite(Readiness.PASSED, NOW), Map.of()).situation()).isEqualTo(Situation.NOT_READY);
        assertThat(withFlow(both(), Map.of()).situation()).isEqualTo(Situation.LIVE);
    }

    @Test
    void lendsOneSuitesGraceToNoOther() {
        var assessment = withFlow(suite(Readiness.FAILING, NOW), Map.of(TestSuite.OAUTH, NOW.plusSeconds(1)));

        assertThat(assessment.situation()).isEqualTo(Situation.NOT_READY);
    }

    @Test
    void isNotReadyWhilePaused() {
        var paused = company(OrganizationStatus.ACTIVE, true, NOW, null);

        assertThat(assess(paused, Paper.APPROVED, passed(), true, true).situation())
                .isEqualTo(Situation.NOT_READY);
        assertThat(assess(paused, Paper.OPEN, passed(), true, true).situation()).isEqualTo(Situation.NOT_YET_APPROVED);
    }

    @Test
    void isLiveButUnlistedWhereTheCompanyAsksNotToBeShown() {
        var hidden = company(OrganizationStatus.ACTIVE, false, null, null);

        assertThat(assess(hidden, Paper.APPROVED, passed(), true, true))
                .isEqualTo(new Assessment(Situation.LIVE, false, Set.of(Obstacle.HIDDEN), null));
    }

    @Test
    void servesOnUntilTheAgreedEndAndNotAMomentLonger() {
        Instant end = NOW.plusSeconds(1);

        var before = assess(leaving(end), Paper.APPROVED, passed(), true, true);
        var after = assess(leaving(NOW), Paper.APPROVED, passed(), true, true);

        assertThat(before.situation()).isEqualTo(Situation.SURRENDERED);
        assertThat(before.listed()).isFalse();
        assertThat(before.nextChange()).isEqualTo(end);
        assertThat(after.situation()).isEqualTo(Situation.ENDED);
    }

    @Test
    void winsNothingByGivingUp() {
        Instant end = NOW.plusSeconds(1);

        assertThat(assess(leaving(end), Paper.OPEN, passed(), true, true).situation())
                .isEqualTo(Situation.ENDED);
        assertThat(assess(leaving(end), Paper.APPROVED, passed(), true, false).situation())
                .isEqualTo(Situation.NOT_READY);
    }

    private static Assessment assess(
            OrganizationDetails company,
            Paper paper,
            List<SuiteReadiness> readiness,
            boolean certificate,
            boolean secret) {
        return Assessment.of(
                new Facts(company, paper, Set.of(TestSuite.API), readiness, Map.of(), certificate, secret), NOW, GRACE);
    }

    private static Assessment withFlow(List<SuiteReadiness> readiness, Map<TestSuite, Instant> graces) {
        var needed = EnumSet.of(TestSuite.API, TestSuite.OAUTH);
        return Assessment.of(
                new Facts(company(OrganizationStatus.ACTIVE), Paper.APPROVED, needed, readiness, graces, true, true),
                NOW,
                GRACE);
    }

    private static List<SuiteReadiness> both() {
        return List.of(
                new SuiteReadiness(TestSuite.API, Readiness.PASSED, NOW),
                new SuiteReadiness(TestSuite.OAUTH, Readiness.PASSED, NOW));
    }

    private static List<SuiteReadiness> passed() {
        return suite(Readiness.PASSED, NOW);
    }

    private static List<SuiteReadiness> suite(Readiness readiness, Instant since) {
        return List.of(
                new SuiteReadiness(TestSuite.API, readiness, since),
                new SuiteReadiness(TestSuite.OAUTH, Readiness.NOT_RUN, null));
    }

    private static OrganizationDetails company(OrganizationStatus status) {
        return company(status, true, null, null);
    }

    private static OrganizationDetails leaving(Instant end) {
        return company(OrganizationStatus.SURRENDERED, true, null, end);
    }

    private static OrganizationDetails company(
            OrganizationStatus status, boolean visible, @Nullable Instant pausedSince, @Nullable Instant serviceEnd) {
        return new OrganizationDetails(
                OrganizationId.next(),
                UserType.STANDARD,
                "Brightmeter",
                "123456789",
                status,
                visible,
                pausedSince,
                serviceEnd,
                NOW,
                NOW);
    }
}
