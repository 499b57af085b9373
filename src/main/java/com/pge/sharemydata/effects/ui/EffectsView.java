package com.pge.sharemydata.effects.ui;

import com.pge.sharemydata.effects.EffectRow;
import com.pge.sharemydata.effects.Effects;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.data.domain.PageRequest;

/** What should have followed from a change and has not: tried again by itself, until it needs a person. */
@Route("admin/effects")
@Menu(title = "effects.menu", order = 7, icon = "refresh")
@RolesAllowed({Roles.REVIEWER, Roles.PROGRAM_ADMIN})
class EffectsView extends Page {

    private static final PageRequest CARDS = PageRequest.of(0, 50);

    private final transient Effects effects;
    private final transient Clock clock;

    final Grid<EffectRow> list = new Grid<>();
    final UnorderedList cards = new UnorderedList();

    EffectsView(Effects effects, Clock clock) {
        super("effects.title");
        this.effects = effects;
        this.clock = clock;

        list.addColumn(EffectRow::event)
                .setHeader(getTranslation("effects.event"))
                .setFlexGrow(2);
        list.addColumn(EffectRow::listener).setHeader(getTranslation("effects.listener"));
        list.addColumn(EffectRow::tries)
                .setHeader(getTranslation("effects.tries"))
                .setTextAlign(ColumnTextAlign.END);
        list.addColumn(row -> Dates.when(row.since(), clock.instant())).setHeader(getTranslation("effects.since"));
        list.addComponentColumn(this::badge).setHeader(getTranslation("effects.state"));
        list.addComponentColumn(this::action).setHeader(getTranslation("effects.action"));
        list.addClassName("wide");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setItemsPageable(effects::unfinished);
        list.setEmptyStateComponent(new EmptyState("check", "effects.empty", "effects.empty-text"));
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");

        lead(getTranslation("effects.lead"));
        show(list, cards);
        fill();
    }

    private void fill() {
        list.getDataProvider().refreshAll();
        cards.removeAll();
        effects.unfinished(CARDS).forEach(row -> cards.add(card(row)));
    }

    private void tryAgain(EffectRow row) {
        effects.tryAgain(row.id());
        Notifications.saved("effects.trying");
        fill();
    }

    private StatusBadge badge(EffectRow row) {
        return row.nextTry() == null
                ? new StatusBadge(Tone.YOU, "effects.person")
                : new StatusBadge(Tone.WAIT, "effects.next", Dates.time(row.nextTry()));
    }

    private Component action(EffectRow row) {
        return new Button(getTranslation("effects.try"), click -> tryAgain(row));
    }

    private ListItem card(EffectRow row) {
        var card = new ListItem(
                new Span(row.event()),
                new Span(row.listener()),
                new Span(Dates.when(row.since(), clock.instant())),
                badge(row),
                action(row));
        card.addClassName("panel");
        return card;
    }
}
