package com.pge.sharemydata.status.ui;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.status.MaintenanceRow;
import com.pge.sharemydata.status.MaintenanceState;
import com.pge.sharemydata.status.MaintenanceWindows;
import com.pge.sharemydata.status.MaintenanceWords;
import com.pge.sharemydata.status.StatusLinks;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.PageRequest;

/** Maintenance that is planned, went by or was called off. */
@Route(StatusLinks.OFFICE)
@Menu(title = "status.office.menu", order = 45, icon = "clock")
@RolesAllowed({Roles.PROGRAM_ADMIN, Roles.AUDITOR})
class MaintenanceView extends Page {

    private static final PageRequest CARDS = PageRequest.of(0, 50);

    private final transient MaintenanceWindows windows;
    private final transient MaintenanceWords words;
    private final transient Clock clock;
    private final boolean plans;

    final Grid<MaintenanceRow> list = new Grid<>();
    final UnorderedList cards = new UnorderedList();
    final Button plan = new Button(getTranslation("status.office.plan"), click -> plan());

    MaintenanceView(MaintenanceWindows windows, MaintenanceWords words, CurrentActor actor, Clock clock) {
        super("status.office.title");
        this.windows = windows;
        this.words = words;
        this.clock = clock;
        this.plans = actor.hasRole(Roles.PROGRAM_ADMIN);

        list.addColumn(row -> Dates.dateTime(row.start())).setHeader(getTranslation("status.form.start"));
        list.addColumn(row -> Dates.dateTime(row.end())).setHeader(getTranslation("status.form.end"));
        list.addColumn(row -> words.parts(row, getLocale())).setHeader(getTranslation("status.form.parts"));
        list.addComponentColumn(this::badge).setHeader(getTranslation("status.office.state"));
        list.addComponentColumn(this::actions).setHeader(getTranslation("status.office.actions"));
        list.addClassName("wide");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setItemsPageable(windows::newest);
        list.setEmptyStateComponent(new EmptyState("clock", "status.office.empty", "status.office.empty-text"));
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        plan.setVisible(plans);

        lead(getTranslation("status.office.lead"));
        offer(plan);
        show(list, cards);
        fill();
    }

    private void fill() {
        list.getDataProvider().refreshAll();
        cards.removeAll();
        windows.newest(CARDS).forEach(row -> cards.add(card(row)));
    }

    private void plan() {
        var form = new MaintenanceForm();
        new MaintenanceDialog("status.office.plan", form, plan -> {
                    var _ = windows.plan(plan);
                    done("status.office.planned");
                })
                .open();
    }

    private void change(MaintenanceRow row) {
        var form = new MaintenanceForm();
        form.show(row);
        new MaintenanceDialog("status.office.change", form, plan -> {
                    windows.change(row.id(), row.revision(), plan);
                    done("status.office.changed");
                })
                .open();
    }

    private void askCancel(MaintenanceRow row) {
        new DangerDialog(
                        getTranslation("status.office.cancel.question", Dates.dateTime(row.start())),
                        getTranslation("status.office.cancel"),
                        getTranslation("status.office.keep"),
                        none -> cancel(row))
                .consequence(getTranslation("status.office.cancel.mail"))
                .open();
    }

    private void cancel(MaintenanceRow row) {
        windows.cancel(row.id());
        done("status.office.cancelled");
    }

    private void done(String textKey) {
        Notifications.saved(textKey);
        fill();
    }

    private StatusBadge badge(MaintenanceRow row) {
        Instant now = clock.instant();
        if (row.state() == MaintenanceState.CANCELLED) {
            return new StatusBadge(Tone.OFF, "status.office.state.cancelled");
        }
        if (row.isOn(now)) {
            return new StatusBadge(Tone.US, "status.part.maintenance");
        }
        return row.isAhead(now)
                ? new StatusBadge(Tone.WAIT, "status.office.state.planned")
                : new StatusBadge(Tone.DONE, "status.office.state.over");
    }

    private Component actions(MaintenanceRow row) {
        var change = new Button(getTranslation("status.office.change"), click -> change(row));
        var cancel = new Button(getTranslation("status.office.cancel"), click -> askCancel(row));
        var actions = new Div(change, cancel);
        actions.addClassName("row");
        actions.setVisible(plans && row.isAhead(clock.instant()));
        return actions;
    }

    private ListItem card(MaintenanceRow row) {
        var when = new Span(getTranslation("status.from-to", Dates.dateTime(row.start()), Dates.dateTime(row.end())));
        var card = new ListItem(when, new Span(words.parts(row, getLocale())), badge(row), actions(row));
        card.addClassNames("panel", "pad", "stack-s");
        return card;
    }
}
