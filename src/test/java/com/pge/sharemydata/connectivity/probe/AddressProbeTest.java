package com.pge.sharemydata.connectivity.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.connectivity.NotificationTrial.Delivery;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.testing.SampleWebServers;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AddressProbeTest {

    private static final OrganizationId COMPANY = OrganizationId.next();
    private static final Duration PATIENT = Duration.ofSeconds(10);
    private static final Duration HASTY = Duration.ofMillis(700);
    /** RFC 1035, 2.3.4: no label is that long, so nobody has to be asked. */
    private static final String NO_NAME = "https://" + "x".repeat(64) + ".example/";

    private static final SampleWebServers SERVERS = new SampleWebServers();

    private final SampleTrial trial = new SampleTrial();

    @AfterAll
    static void closeTheServers() {
        SERVERS.close();
    }

    @Test
    void seesEveryLayerOfAGoodPage() {
        List<LayerFinding> findings = probe(AddressUse.PORTAL, SERVERS.page("/page"), PATIENT);

        assertThat(findings)
                .extracting(LayerFinding::layer)
                .containsExactly(
                        ProbeLayer.DNS,
                        ProbeLayer.PUBLIC_ADDRESS,
                        ProbeLayer.TCP,
                        ProbeLayer.TLS,
                        ProbeLayer.CHAIN,
                        ProbeLayer.EXPIRY,
                        ProbeLayer.HOST_NAME,
                        ProbeLayer.HTTP);
        assertThat(findings).extracting(LayerFinding::outcome).containsOnly(LayerOutcome.PASSED);
        assertThat(seen(findings, ProbeLayer.TLS, SeenFact.PROTOCOL)).isEqualTo("TLSv1.3");
        assertThat(seen(findings, ProbeLayer.CHAIN, SeenFact.SUBJECT)).isEqualTo("CN=localhost");
        assertThat(seen(findings, ProbeLayer.CHAIN, SeenFact.ISSUER)).isEqualTo("CN=Sample Public Authority");
        assertThat(seen(findings, ProbeLayer.EXPIRY, SeenFact.DAYS_LEFT)).isBetween("363", "365");
        assertThat(seen(findings, ProbeLayer.HOST_NAME, SeenFact.NAMES)).isEqualTo("localhost");
        assertThat(seen(findings, ProbeLayer.HTTP, SeenFact.STATUS)).isEqualTo("HTTP/1.1 200 OK");
    }

    @Test
    void keepsTheExchangeWithoutSessions() {
        String exchange = probe(AddressUse.PORTAL, SERVERS.page("/page?a=b"), PATIENT)
                .getLast()
                .exchange();

        assertThat(exchange)
                .startsWith("GET /page?a=b HTTP/1.1\nHost: localhost:")
                .contains("HTTP/1.1 200 OK\n", "Set-cookie: ***\n")
                .doesNotContain("do-not-tell");
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                trouble(SampleWebServers::closed, ProbeLayer.TCP, ProbeProblem.CONNECTION_REFUSED),
                trouble(SampleWebServers::plain, ProbeLayer.TLS, ProbeProblem.NO_TLS),
                trouble(SampleWebServers::selfSigned, ProbeLayer.CHAIN, ProbeProblem.SELF_SIGNED),
                trouble(SampleWebServers::ofStranger, ProbeLayer.CHAIN, ProbeProblem.INCOMPLETE_CHAIN),
                trouble(SampleWebServers::expired, ProbeLayer.EXPIRY, ProbeProblem.EXPIRED),
                trouble(SampleWebServers::notYetValid, ProbeLayer.EXPIRY, ProbeProblem.NOT_YET_VALID),
                trouble(SampleWebServers::withNameOfAnother, ProbeLayer.HOST_NAME, ProbeProblem.WRONG_HOST),
                trouble(servers -> servers.page("/error"), ProbeLayer.HTTP, ProbeProblem.SERVER_ERROR),
                trouble(servers -> servers.page("/missing"), ProbeLayer.HTTP, ProbeProblem.NOT_FOUND),
                trouble(servers -> servers.page("/cookies"), ProbeLayer.HTTP, ProbeProblem.LARGE_HEADERS),
                trouble(_ -> NO_NAME, ProbeLayer.DNS, ProbeProblem.UNKNOWN_HOST),
                trouble(_ -> "https://127.0.0.1/", ProbeLayer.PUBLIC_ADDRESS, ProbeProblem.PRIVATE_ADDRESS),
                trouble(_ -> "https://[::1]:8443/", ProbeLayer.PUBLIC_ADDRESS, ProbeProblem.PRIVATE_ADDRESS),
                trouble(_ -> "https://169.254.169.254/", ProbeLayer.PUBLIC_ADDRESS, ProbeProblem.PRIVATE_ADDRESS),
                trouble(_ -> "https://[::ffff:10.0.0.1]/", ProbeLayer.PUBLIC_ADDRESS, ProbeProblem.PRIVATE_ADDRESS));
    }

    private static Arguments trouble(
            Function<SampleWebServers, String> address, ProbeLayer layer, ProbeProblem problem) {
        return Arguments.of(problem, address, layer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void stopsAtTheFirstLayerThatFails(
            ProbeProblem problem, Function<SampleWebServers, String> address, ProbeLayer layer) {
        List<LayerFinding> findings = probe(AddressUse.REDIRECT, address.apply(SERVERS), PATIENT);

        LayerFinding last = findings.getLast();
        assertThat(last.layer()).isEqualTo(layer);
        assertThat(last.outcome()).isEqualTo(LayerOutcome.FAILED);
        assertThat(last.problem()).isEqualTo(problem);
        assertThat(findings.subList(0, findings.size() - 1))
                .allMatch(before -> before.outcome() == LayerOutcome.PASSED);
    }

    @Test
    void goesNowhereIntoAPrivateNetworkEvenByAName() {
        var settings = ProbeFixtures.settings(PATIENT);
        try (var probe = ProbeFixtures.probe(SERVERS, trial, settings)) {
            List<LayerFinding> findings =
                    probe.probe(COMPANY, new ProbedAddress(AddressUse.NOTIFICATION, SERVERS.page("/page")));

            assertThat(findings.getLast().problem()).isEqualTo(ProbeProblem.PRIVATE_ADDRESS);
            assertThat(findings)
                    .as("no word of where the name leads")
                    .allMatch(finding -> finding.seen().isEmpty());
            assertThat(trial.delivered).isEmpty();
        }
    }

    @Test
    void hasNoMoreTimeThanItIsGiven() {
        assertThat(probe(AddressUse.PORTAL, SERVERS.page("/silent"), HASTY).getLast())
                .satisfies(last -> assertThat(last.layer()).isEqualTo(ProbeLayer.HTTP))
                .satisfies(last -> assertThat(last.problem()).isEqualTo(ProbeProblem.TOO_SLOW));
        assertThat(probe(AddressUse.PORTAL, SERVERS.mute(), HASTY).getLast())
                .satisfies(last -> assertThat(last.layer()).isEqualTo(ProbeLayer.TLS))
                .satisfies(last -> assertThat(last.problem()).isEqualTo(ProbeProblem.TOO_SLOW));
    }

    @Test
    void readsNoMoreOfAnAnswerThanIsAllowed() {
        List<LayerFinding> findings = probe(AddressUse.PORTAL, SERVERS.page("/large"), PATIENT);

        assertThat(findings.getLast().outcome()).isEqualTo(LayerOutcome.PASSED);
        assertThat(seen(findings, ProbeLayer.HTTP, SeenFact.SIZE)).isEqualTo("65536+");
    }

    @Test
    void followsNobodyElsewhere() {
        List<LayerFinding> findings = probe(AddressUse.PORTAL, SERVERS.page("/moved"), PATIENT);

        assertThat(findings.getLast().outcome()).isEqualTo(LayerOutcome.WARNED);
        assertThat(findings.getLast().problem()).isEqualTo(ProbeProblem.LEADS_ON);
        assertThat(seen(findings, ProbeLayer.HTTP, SeenFact.LOCATION)).isEqualTo("https://elsewhere.example/login");
    }

    @Test
    void takesAPageThatMissesItsParametersForReachable() {
        assertThat(probe(AddressUse.REDIRECT, SERVERS.page("/strict"), PATIENT)
                        .getLast()
                        .outcome())
                .isEqualTo(LayerOutcome.PASSED);
    }

    @Test
    void warnsBeforeACertificateEndsAndGoesOn() {
        List<LayerFinding> ending = probe(AddressUse.PORTAL, SERVERS.endingIn(29), PATIENT);
        List<LayerFinding> longer = probe(AddressUse.PORTAL, SERVERS.endingIn(30), PATIENT);

        assertThat(new AddressReport(new ProbedAddress(AddressUse.PORTAL, ""), ending, "").trouble())
                .get()
                .satisfies(trouble -> assertThat(trouble.problem()).isEqualTo(ProbeProblem.EXPIRES_SOON));
        assertThat(ending.getLast().layer()).isEqualTo(ProbeLayer.HTTP);
        assertThat(longer).extracting(LayerFinding::outcome).containsOnly(LayerOutcome.PASSED);
    }

    @Test
    void deliversANotificationInsteadOfAskingForAPage() {
        List<LayerFinding> findings = probe(AddressUse.NOTIFICATION, SERVERS.page("/missing"), PATIENT);

        assertThat(findings.getLast().layer()).isEqualTo(ProbeLayer.DELIVERY);
        assertThat(findings.getLast().outcome()).isEqualTo(LayerOutcome.PASSED);
        assertThat(findings.getLast().exchange()).contains("POST /missing HTTP/1.1", "<BatchList/>");
        assertThat(trial.delivered).containsExactly(URI.create(SERVERS.page("/missing")));
    }

    @Test
    void saysHowANotificationWasNotTaken() {
        assertThat(problemOf(new Delivery(404, false))).isEqualTo(ProbeProblem.NOT_TAKEN);
        assertThat(problemOf(new Delivery(302, false))).isEqualTo(ProbeProblem.NOT_TAKEN);
        assertThat(problemOf(new Delivery(0, true))).isEqualTo(ProbeProblem.TOO_SLOW);
        assertThat(problemOf(new Delivery(0, false))).isEqualTo(ProbeProblem.NO_ANSWER);
    }

    private @Nullable ProbeProblem problemOf(Delivery delivery) {
        trial.answer = delivery;
        return probe(AddressUse.NOTIFICATION, SERVERS.page("/page"), PATIENT)
                .getLast()
                .problem();
    }

    private List<LayerFinding> probe(AddressUse use, String address, Duration longest) {
        try (var probe = ProbeFixtures.probe(SERVERS, trial, ProbeFixtures.settings(longest, "localhost"))) {
            return probe.probe(COMPANY, new ProbedAddress(use, address));
        }
    }

    private static @Nullable String seen(List<LayerFinding> findings, ProbeLayer layer, SeenFact fact) {
        return findings.stream()
                .filter(finding -> finding.layer() == layer)
                .map(finding -> finding.seen().get(fact))
                .findFirst()
                .orElse(null);
    }
}
