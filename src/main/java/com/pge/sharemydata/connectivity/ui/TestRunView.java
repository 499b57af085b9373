package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.ConnectionDetails;
import com.pge.sharemydata.connectivity.ConnectionTests;
import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.connectivity.RunDetails;
import com.pge.sharemydata.connectivity.TestEvidence;
import com.pge.sharemydata.connectivity.TestRunId;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One test run of the company, with everything that was seen. */
@Route(ConnectivityLinks.CONNECTION)
@RolesAllowed(Roles.PROVIDER)
final class TestRunView extends Page implements HasUrlParameter<String> {

    private final ConnectionTests tests;

    TestRunView(ConnectionTests tests) {
        super("connectivity.run.title");
        this.tests = tests;
        back("connectivity.title", "/" + ConnectivityLinks.CONNECTION);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        RunDetails details = tests.run(TestRunId.of(id));
        ConnectionDetails connection = tests.mine();
        clear();
        titleArguments(details.run().number());
        show(
                new SummaryList()
                        .row(
                                "connectivity.run.result",
                                getTranslation("RunState." + details.run().state()))
                        .row(
                                "connectivity.run.started",
                                Dates.dateTime(details.run().startedAt()))
                        .row("connectivity.run.by", details.run().startedBy()),
                new StepList(connection, Optional.of(details)),
                new TestEvidence(details, connection.curl()));
    }
}
