package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.connectivity.Connectivity;
import com.pge.sharemydata.connectivity.Readiness;
import com.pge.sharemydata.connectivity.RunRow;
import com.pge.sharemydata.connectivity.SuiteReadiness;
import com.pge.sharemydata.connectivity.TestEvidence;
import com.pge.sharemydata.connectivity.probe.AddressCheckBadge;
import com.pge.sharemydata.connectivity.probe.AddressCheckRow;
import com.pge.sharemydata.connectivity.probe.AddressChecks;
import com.pge.sharemydata.connectivity.probe.AddressReports;
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

/**
 * What the company's software proved: every call of the newest run, as the portal saw it; and what the portal found when it
 * went to the company's addresses itself.
 */
final class ConnectionPanel extends Composite<Div> {

    private static final PageRequest NEWEST = PageRequest.of(0, 1);
    private static final PageRequest LAST = PageRequest.of(0, 5);

    ConnectionPanel(CaseDetails details, Connectivity connectivity, AddressChecks checks) {
        getContent().addClassName("stack");
        details.readiness().forEach(suite -> getContent().add(readiness(suite)));
        OrganizationId organization = details.organization().id();
        showRun(organization, connectivity);
        showCheck(organization, checks);
    }

    private void showRun(OrganizationId organization, Connectivity connectivity) {
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

    /** The newest whole, the earlier ones by their outcome alone. */
    private void showCheck(OrganizationId organization, AddressChecks checks) {
        List<AddressCheckRow> rows = checks.of(organization, LAST);
        if (rows.isEmpty()) {
            getContent().add(new EmptyState("plug", "review.connection.unchecked", "review.connection.unchecked-text"));
            return;
        }
        getContent().add(head(rows.getFirst()));
        checks.newest(organization).ifPresent(newest -> getContent().add(new AddressReports(newest.reports())));
        rows.stream().skip(1).map(this::head).forEach(getContent()::add);
    }

    private Component head(AddressCheckRow check) {
        var head = new Div(
                new H3(getTranslation(
                        "review.connection.check",
                        check.number(),
                        check.startedBy(),
                        Dates.dateTime(check.startedAt()))),
                AddressCheckBadge.of(check));
        head.addClassName("row");
        return head;
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
