package com.pge.sharemydata.testing;

import com.pge.sharemydata.credential.keycloak.KeycloakBench;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What customers and their authorizations cost. Two customers act at the same time, each with a browser of its own that
 * draws nothing; callers and servers share the cores of this machine.
 */
final class AuthorizationBench {

    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 3;
    /** Until a round is no quicker than the one before: much code is compiled meanwhile. */
    private static final int CODE_WARM_UPS = 12;

    private static final int VIEWS = 60;
    private static final int CODES = 30;
    private static final Duration FLOWS = Duration.ofSeconds(8);

    private static final List<String> CUSTOMERS =
            List.of("maria.alvarez@customer.example", "sam.carter@customer.example");
    /** A company that customers choose in the portal, and a word that only its review page for that customer has. */
    private static final String COMPANY = "Shoreline Community Power";

    private static final String ADDRESS = "Almaden Avenue";

    private final BenchPortal portal;
    private final Figures figures;

    AuthorizationBench(BenchPortal portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    void run() throws IOException, InterruptedException {
        portal.startWithDoor();
        reviewPage();
        flow();
        codes();
        portal.close();
        standing();
    }

    private void reviewPage() {
        var sam = PersonBrowser.signedIn(portal.url(), CUSTOMERS.getLast());
        String path = "customer/review/" + portal.company(COMPANY);
        List<Double> slowest = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            List<Double> took = new ArrayList<>();
            for (int view = 0; view < VIEWS; view++) {
                took.add(sam.opens(path, ADDRESS));
            }
            if (round >= 0) {
                slowest.add(Load.percentile(took.stream().sorted().toList(), 95));
            }
        }
        figures.add(
                "review-page.p95",
                "ms",
                slowest,
                "over HTTP by a signed-in customer: document, first answer, and the answer that has the page");
    }

    private void flow() throws InterruptedException {
        List<Double> rates = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            long began = System.nanoTime();
            long end = began + FLOWS.toNanos();
            var all = Load.of(
                    CUSTOMERS.stream()
                            .map(email -> (Callable<List<Double>>) () -> flows(email, end))
                            .toList(),
                    began);
            if (round >= 0) {
                rates.add(all.rate());
            }
        }
        figures.add(
                "authorize.flow.rate",
                "1/s",
                rates,
                "2 customers: authorize, login at Keycloak, consent by use case, code, tokens by mutual TLS");
    }

    private List<Double> flows(String email, long end) throws IOException {
        List<Double> took = new ArrayList<>();
        var software = portal.software();
        try (var load = new Load(portal.companyTls())) {
            while (System.nanoTime() < end) {
                long began = System.nanoTime();
                var browser = PersonBrowser.signedIn(portal.url(), email);
                var _ = load.once(portal.facadeExchange(code(browser, software)));
                took.add((System.nanoTime() - began) / 1e6);
            }
        }
        return took;
    }

    private void codes() throws IOException, InterruptedException {
        var browsers = CUSTOMERS.stream()
                .map(email -> PersonBrowser.signedIn(portal.url(), email))
                .toList();
        List<Double> rates = new ArrayList<>();
        List<Double> direct = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> effects = new ArrayList<>();
        var keycloak = portal.keycloak();
        try (var company = new Load(portal.companyTls());
                var portalsOwn = new Load(portal.companyTls())) {
            for (int round = -CODE_WARM_UPS; round < ROUNDS; round++) {
                var facade = lanes(browsers, this::facadeExchange);
                var _ = portal.settle();
                double rate = company.inTurns(facade).rate();
                double settled = portal.settle();
                var asked = lanes(browsers, browser -> keycloakExchange(browser, keycloak, portalsOwn));
                double other = portalsOwn.inTurns(asked).rate();
                if (round >= 0) {
                    rates.add(rate);
                    direct.add(other);
                    ratios.add(rate / other);
                    effects.add(settled);
                }
            }
        }
        figures.add("token.code.rate", "1/s", rates, "codes exchanged at the facade by mutual TLS, 2 connections");
        figures.add("token.code.base-rate", "1/s", direct, "Keycloak itself: same client, key and grant, plain http");
        figures.add("token.code.ratio", "", ratios, "the one rate over the other, round by round");
        figures.add("token.code.effects", "s", effects, "until receipts, mails and ends of 60 such codes had followed");
    }

    private interface Exchange {
        HttpRequest of(PersonBrowser browser) throws IOException;
    }

    /** Requests with fresh codes, so many for each customer. */
    private static List<List<HttpRequest>> lanes(List<PersonBrowser> browsers, Exchange exchange) throws IOException {
        List<List<HttpRequest>> lanes = new ArrayList<>();
        for (PersonBrowser browser : browsers) {
            List<HttpRequest> lane = new ArrayList<>();
            for (int code = 0; code < CODES; code++) {
                lane.add(exchange.of(browser));
            }
            lanes.add(lane);
        }
        return lanes;
    }

    private HttpRequest facadeExchange(PersonBrowser browser) throws IOException {
        return portal.facadeExchange(code(browser, portal.software()));
    }

    private static HttpRequest keycloakExchange(PersonBrowser browser, KeycloakBench keycloak, Load load) {
        var announced = load.answer(keycloak.pushRequest(), 201).body();
        return keycloak.exchangeRequest(browser.codeAt(keycloak.browserUri(announced), keycloak.redirectUri()));
    }

    private String code(PersonBrowser browser, SampleThirdParty software) {
        var request = browser.requestOf(software);
        return browser.codeAt(portal.agree(browser.email(), request), software);
    }

    private void standing() throws IOException {
        try (var database = new BenchDatabase()) {
            var bench = database.filled();
            List<Double> remembered = new ArrayList<>();
            List<Double> read = new ArrayList<>();
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                double known = bench.microsecondsOfKnown();
                double unknown = bench.microsecondsOfUnknown();
                if (round >= 0) {
                    remembered.add(known);
                    read.add(unknown);
                }
            }
            figures.add(
                    "standing.check",
                    "us",
                    remembered,
                    "a call's check of company and authorization, token seen before; 1,000,000 authorizations");
            figures.add("standing.miss", "us", read, "the same for a token this node never saw: one row by index");
        }
    }
}
