package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.RunRow;
import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.connectivity.TestEvidence;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.review.CaseDetails;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** What the company's software proved: every call of the newest run, as the portal saw it. */
final class ConnectionPanel extends Composite<Div> {

    private static final PageRequest NEWEST = PageRequest.of(0, 1);

    ConnectionPanel(CaseDetails details, Connectivity connectivity) {
        getContent().addClassName("stack");
        details.readiness().forEach(suite -> getContent().add(readiness(suite)));
        OrganizationId organization = details.organization().id();
        List<RunRow> runs = connectivity.runs(organization, NEWEST);
        if (runs.isEmpty()) {
            getContent().add(new EmptyState("plug", "review.connection.none", "review.connection.none-text"));
            return;
        }
        RunRow run = runs.getFirst();
        getContent()
                .add(new H3(getTranslation(
                        "review.connection.run", run.number(), run.startedBy(), Dates.dateTime(run.startedAt()))));
        getContent().add(new TestEvidence(connectivity.run(organization, run.id()), connectivity.curl(organization)));
    }

    private Component readiness(SuiteReadiness suite) {
        boolean passed = suite.readiness() == Readiness.PASSED;
        return new Finding(
                passed ? Tone.DONE : Tone.US,
                getTranslation(
                        "review.connection.suite",
                        getTranslation("TestSuite." + suite.suite()),
                        getTranslation("Readiness." + suite.readiness())),
                suite.since() == null ? "" : getTranslation("review.connection.since", Dates.dateTime(suite.since())));
    }
}
