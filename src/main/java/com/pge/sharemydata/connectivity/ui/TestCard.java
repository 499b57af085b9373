package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.certificate.CertificateLinks;
import com.pge.sharemydata.connectivity.ConnectionDetails;
import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.connectivity.EvidenceRow;
import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.RunDetails;
import com.pge.sharemydata.connectivity.TestStep;
import com.pge.sharemydata.connectivity.TestSuite;
import com.pge.sharemydata.credential.CredentialLinks;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.pge.sharemydata.ui.TurnCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Optional;

/** Whose turn it is in a connection test, and what stands in the way. */
final class TestCard extends Composite<Div> {

    private final transient ConnectionDetails connection;

    TestCard(ConnectionDetails connection, Optional<RunDetails> watched, Component start) {
        this.connection = connection;
        getContent().addClassName("stack");
        getContent().add(card(watched, start));
    }

    private Component card(Optional<RunDetails> watched, Component start) {
        Optional<RunDetails> open = watched.filter(run -> run.run().passedAt() == null);
        Optional<TestStep> next = open.flatMap(run -> connection.next(run.run()));
        if (open.isPresent() && next.isPresent()) {
            return open.get()
                    .obstacle()
                    .map(obstacle -> stopped(next.get(), obstacle))
                    .orElseGet(() -> waiting(next.get(), open.get()));
        }
        if (connection.isProven()) {
            String key = connection.needsFlow() ? "connectivity.card.done-flow" : "connectivity.card.done";
            return new ConfirmPanel(getTranslation(key), getTranslation(key + ".text"));
        }
        if (!connection.isEquipped()) {
            return prepare();
        }
        Instant grace = connection.graces().get(TestSuite.OAUTH);
        if (grace != null) {
            String until = Dates.date(grace);
            String suite = getTranslation("TestSuite." + TestSuite.OAUTH);
            return new TurnCard(Tone.YOU, getTranslation("connectivity.duty", suite, until))
                    .why(getTranslation("connectivity.card.begin-flow.text"))
                    .actions(start)
                    .after(getTranslation("connectivity.duty.why", suite, until));
        }
        String key = beginning();
        return new TurnCard(Tone.YOU, getTranslation(key))
                .why(getTranslation(key + ".text"))
                .actions(start)
                .after(getTranslation(
                        connection.needsFlow() ? "connectivity.card.after-flow" : "connectivity.card.after"));
    }

    private String beginning() {
        if (connection.needed().stream().anyMatch(suite -> connection.of(suite) == Readiness.STALE)) {
            return connection.needsFlow() ? "connectivity.card.stale-flow" : "connectivity.card.stale";
        }
        return connection.of(TestSuite.API) == Readiness.PASSED
                ? "connectivity.card.begin-flow"
                : "connectivity.card.begin";
    }

    private TurnCard prepare() {
        var card = new TurnCard(Tone.YOU, getTranslation("connectivity.card.prepare"))
                .why(getTranslation("connectivity.card.prepare.text"));
        Component certificate = new TextLink("connectivity.card.certificate", "/" + CertificateLinks.CERTIFICATES);
        Component credentials = new TextLink("connectivity.card.credentials", "/" + CredentialLinks.CREDENTIALS);
        certificate.setVisible(!connection.hasCertificate());
        credentials.setVisible(!connection.hasSecret());
        return card.actions(certificate, credentials);
    }

    private TurnCard stopped(TestStep next, EvidenceRow obstacle) {
        String problem = String.valueOf(obstacle.problem());
        TestStep step = TestStep.of(obstacle.operation()).orElse(next);
        var card = new TurnCard(
                        Tone.YOU, getTranslation("connectivity.card.stopped", step.number(), getTranslation(problem)))
                .why(getTranslation(problem + ".help"));
        return TestSuite.OAUTH.steps().contains(step)
                        && connection.curl().flow().areComplete()
                ? card.actions(visit().quiet())
                : card;
    }

    private TurnCard waiting(TestStep next, RunDetails run) {
        var addresses = connection.curl().flow();
        if (TestSuite.OAUTH.steps().contains(next) && !addresses.areComplete()) {
            return new TurnCard(Tone.YOU, getTranslation("connectivity.card.addresses"))
                    .why(getTranslation("connectivity.card.addresses.text"))
                    .actions(new ButtonLink("connectivity.card.addresses.link", addresses.changePath()));
        }
        var card = new TurnCard(
                        Tone.YOU,
                        getTranslation("connectivity.card.waiting", next.number(), getTranslation("TestStep." + next)))
                .why(why(next, run));
        return switch (next) {
            case PORTAL_VISIT -> card.actions(visit());
            case AUTHORIZE, REDIRECT, CODE_TOKEN -> card.actions(visit().quiet());
            default -> card;
        };
    }

    /** What is awaited, and where it does not come, what may be the reason. */
    private String why(TestStep next, RunDetails run) {
        boolean ofFlow = TestSuite.OAUTH.steps().contains(next);
        if (connection.quiet() && next != TestStep.PORTAL_VISIT) {
            return getTranslation(ofFlow ? "connectivity.card.quiet." + next : "connectivity.card.quiet");
        }
        return ofFlow
                ? getTranslation(
                        "connectivity.card.waiting." + next,
                        connection.curl().flow().portal(),
                        connection.curl().flow().authorize())
                : getTranslation(
                        "connectivity.card.waiting.text", Dates.time(run.run().endsAt()));
    }

    private ButtonLink visit() {
        return new ButtonLink("connectivity.card.visit", "/" + ConnectivityLinks.PORTAL_VISIT).inNewTab();
    }
}
