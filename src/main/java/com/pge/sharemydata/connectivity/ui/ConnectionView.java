package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.ConnectionDetails;
import com.pge.sharemydata.connectivity.ConnectionTests;
import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.connectivity.RunDetails;
import com.pge.sharemydata.connectivity.RunNews;
import com.pge.sharemydata.connectivity.RunRow;
import com.pge.sharemydata.connectivity.TestEvidence;
import com.pge.sharemydata.connectivity.TestRunId;
import com.pge.sharemydata.connectivity.probe.AddressChecks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The test of a company's connection: it calls, we watch, and the page says at once what we saw. */
@Route(ConnectivityLinks.CONNECTION)
@Menu(title = "connectivity.menu", order = 6)
@RolesAllowed(Roles.PROVIDER)
final class ConnectionView extends Page {

    private final ConnectionTests tests;
    private final Utility utility;

    final Button start = new Button(getTranslation("connectivity.start"), click -> start());
    final Button stop = new Button(getTranslation("connectivity.stop"), click -> stop());

    private final Div live = new Div();
    private final Div spoken = new Div();
    private transient @Nullable ConnectionDetails shown;
    private transient Optional<RunDetails> shownRun = Optional.empty();
    private final transient RunFollower follower;

    final AddressCard addresses;

    ConnectionView(ConnectionTests tests, AddressChecks checks, RunNews news, Utility utility) {
        super("connectivity.title");
        this.tests = tests;
        this.follower = new RunFollower(news, this::refresh);
        this.utility = utility;
        start.addThemeVariants(ButtonVariant.PRIMARY);
        live.addClassName("stack-l");
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        ConnectionDetails connection = tests.mine();
        lead(getTranslation(connection.needsFlow() ? "connectivity.lead-flow" : "connectivity.lead"));
        offer(stop);
        addresses = new AddressCard(checks.mine(), checks::start);
        show(spoken, live, addresses, new CurlPanel(connection));
        show(connection);
    }

    private void start() {
        tests.start();
        refresh();
    }

    private void stop() {
        Optional.ofNullable(shown)
                .flatMap(ConnectionDetails::watching)
                .map(RunRow::id)
                .ifPresent(tests::stop);
        refresh();
    }

    void refresh() {
        show(tests.mine());
    }

    /** Builds the live part anew, but only where something is new: a reader's place in the page is kept. */
    private void show(ConnectionDetails connection) {
        Optional<TestRunId> newest = connection.runs().stream().findFirst().map(RunRow::id);
        Optional<RunDetails> run = newest.map(tests::run);
        if (connection.equals(shown) && run.equals(shownRun)) {
            return;
        }
        shown = connection;
        shownRun = run;
        boolean watching = connection.watching().isPresent();
        stop.setVisible(watching);
        Optional<RunDetails> watched = run.filter(details -> details.run().watching());
        live.removeAll();
        live.add(new TestCard(connection, watched, start));
        if (connection.isProven() && !watching) {
            live.add(start);
        }
        live.add(
                new Lanes(
                        connection.name(),
                        utility,
                        run.flatMap(details -> details.calls().stream().findFirst())),
                new StepList(connection, run));
        run.ifPresent(details -> live.add(evidence(details, connection)));
        if (!connection.runs().isEmpty()) {
            live.add(new RunList(connection.runs()));
        }
        run.filter(details -> watching)
                .ifPresent(details -> spoken.setText(getTranslation(
                        "connectivity.spoken",
                        details.run().passed().size(),
                        details.calls().size())));
        getUI().ifPresent(ui -> follower.ask(ui, watching));
    }

    private Section evidence(RunDetails details, ConnectionDetails connection) {
        var section = new Section(
                new H2(getTranslation(
                        "connectivity.evidence.title", details.run().number())),
                new TestEvidence(details, connection.curl()));
        section.addClassName("stack");
        return section;
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        ConnectionDetails connection = shown;
        if (connection != null) {
            follower.begin(
                    attachment.getUI(),
                    connection.organization(),
                    connection.watching().isPresent());
        }
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        follower.end(detachment.getUI());
    }
}
