package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.certificate.CertificateLinks;
import com.pge.sharemydata.connectivity.ConnectionDetails;
import com.pge.sharemydata.connectivity.EvidenceRow;
import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.RunDetails;
import com.pge.sharemydata.connectivity.TestStep;
import com.pge.sharemydata.connectivity.TestSuite;
import com.pge.sharemydata.credential.CredentialLinks;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.pge.sharemydata.ui.TurnCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Whose turn it is in a connection test, and what stands in the way. */
final class TestCard extends Composite<Div> {

    TestCard(ConnectionDetails connection, Optional<RunDetails> watched, Component start) {
        getContent().addClassName("stack");
        getContent().add(card(connection, watched, start));
    }

    private Component card(ConnectionDetails connection, Optional<RunDetails> watched, Component start) {
        Optional<EvidenceRow> obstacle = watched.flatMap(RunDetails::obstacle);
        if (watched.isPresent() && obstacle.isPresent() && !isPassed(watched.get())) {
            return stopped(watched.get(), obstacle.get());
        }
        if (watched.isPresent() && !isPassed(watched.get())) {
            return waiting(watched.get());
        }
        if (connection.isProven()) {
            return new ConfirmPanel(
                    getTranslation("connectivity.card.done"), getTranslation("connectivity.card.done.text"));
        }
        if (!connection.isEquipped()) {
            return prepare(connection);
        }
        boolean again = connection.needed().stream().anyMatch(suite -> connection.of(suite) == Readiness.STALE);
        String key = again ? "connectivity.card.stale" : "connectivity.card.begin";
        return new TurnCard(Tone.YOU, getTranslation(key))
                .why(getTranslation(key + ".text"))
                .actions(start)
                .after(getTranslation("connectivity.card.after"));
    }

    private Component prepare(ConnectionDetails connection) {
        var card = new TurnCard(Tone.YOU, getTranslation("connectivity.card.prepare"))
                .why(getTranslation("connectivity.card.prepare.text"));
        Component certificate = new TextLink("connectivity.card.certificate", "/" + CertificateLinks.CERTIFICATES);
        Component credentials = new TextLink("connectivity.card.credentials", "/" + CredentialLinks.CREDENTIALS);
        certificate.setVisible(!connection.hasCertificate());
        credentials.setVisible(!connection.hasSecret());
        return card.actions(certificate, credentials);
    }

    private Component stopped(RunDetails run, EvidenceRow obstacle) {
        String problem = String.valueOf(obstacle.problem());
        return new TurnCard(
                        Tone.YOU,
                        getTranslation("connectivity.card.stopped", number(step(run)), getTranslation(problem)))
                .why(getTranslation(problem + ".help"));
    }

    private Component waiting(RunDetails run) {
        TestStep next = step(run);
        return new TurnCard(
                        Tone.YOU,
                        getTranslation("connectivity.card.waiting", number(next), getTranslation("TestStep." + next)))
                .why(getTranslation(
                        "connectivity.card.waiting.text", Dates.time(run.run().endsAt())));
    }

    private static boolean isPassed(RunDetails run) {
        return run.run().passedAt() != null;
    }

    private static int number(TestStep step) {
        return TestSuite.API.steps().indexOf(step) + 1;
    }

    private static TestStep step(RunDetails run) {
        return run.run().next(TestSuite.API).orElse(TestStep.DOWNLOAD_SAMPLE_DATA);
    }
}
