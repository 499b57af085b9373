package com.pge.sharemydata.audit.ui;

import com.pge.sharemydata.audit.AuditChain;
import com.pge.sharemydata.audit.AuditFilter;
import com.pge.sharemydata.audit.AuditRow;
import com.pge.sharemydata.audit.ChainVerdict;
import com.pge.sharemydata.audit.TimelineNames;
import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Everything that happened, and the proof that nobody touched it since. */
@Route("admin/audit")
@Menu(title = "audit.page.menu", order = 8, icon = "list")
@RolesAllowed({Roles.AUDITOR, Roles.REVIEWER})
class AuditView extends Page {

    private static final PageRequest CARDS = PageRequest.of(0, 50);

    private final transient Timelines timelines;
    private final transient AuditChain chain;
    private final transient List<TimelineNames> names;

    final ComboBox<UUID> organization = new ComboBox<>(getTranslation("audit.page.organization"));
    final ComboBox<String> event = new ComboBox<>(getTranslation("audit.page.event"));
    final TextField person = new TextField(getTranslation("audit.page.person"));
    final DatePicker from = new DatePicker(getTranslation("audit.page.from"));
    final DatePicker until = new DatePicker(getTranslation("audit.page.until"));
    final Grid<AuditRow> trail = new Grid<>();
    final UnorderedList cards = new UnorderedList();
    final Button verify = new Button(getTranslation("audit.page.verify"), click -> verify());
    final Div proof = new Div();

    AuditView(Timelines timelines, AuditChain chain, List<TimelineNames> names, CurrentActor actor) {
        super("audit.page.title");
        this.timelines = timelines;
        this.chain = chain;
        this.names = names;

        trail.addColumn(row -> Dates.dateTime(row.line().at())).setHeader(getTranslation("audit.page.when"));
        trail.addColumn(this::words)
                .setHeader(getTranslation("audit.page.what"))
                .setFlexGrow(2);
        trail.addColumn(row -> row.line().actorName()).setHeader(getTranslation("audit.page.who"));
        trail.addColumn(row -> name(row.timeline())).setHeader(getTranslation("audit.page.organization"));
        trail.addClassName("wide");
        trail.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        trail.setSelectionMode(Grid.SelectionMode.NONE);
        trail.setItemsPageable(page -> timelines.find(filter(), page));
        trail.setEmptyStateComponent(new EmptyState("list", "audit.page.empty", "audit.page.empty-text"));
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");

        organization.setItems(query -> names.stream()
                .flatMap(each -> each.search(query.getFilter().orElse("")).keySet().stream())
                .skip(query.getOffset())
                .limit(query.getLimit()));
        organization.setItemLabelGenerator(this::name);
        organization.setClearButtonVisible(true);
        event.setItems(timelines.events());
        event.setClearButtonVisible(true);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        organization.addValueChangeListener(change -> fill());
        event.addValueChangeListener(change -> fill());
        person.addValueChangeListener(change -> fill());
        from.addValueChangeListener(change -> fill());
        until.addValueChangeListener(change -> fill());

        proof.addClassName("stack-s");
        proof.getElement().setAttribute("role", "status");
        verify.setVisible(actor.hasRole(Roles.AUDITOR));
        showLag();
        var filters = new Div(organization, event, person, from, until);
        filters.addClassNames("row", "filters");
        offer(verify);
        show(proof, filters, trail, cards);
        fill();
    }

    private void fill() {
        trail.getDataProvider().refreshAll();
        cards.removeAll();
        timelines.find(filter(), CARDS).forEach(row -> cards.add(card(row)));
    }

    private void showLag() {
        var state = chain.state();
        proof.removeAll();
        proof.add(new Finding(
                Tone.US,
                getTranslation("audit.page.linked", state.linked()),
                state.oldestWaiting() == null
                        ? getTranslation("audit.page.no-lag")
                        : getTranslation("audit.page.lag", state.waiting(), Dates.dateTime(state.oldestWaiting()))));
    }

    private void verify() {
        showLag();
        ChainVerdict verdict = chain.verify();
        ChainVerdict.BrokenLink broken = verdict.broken();
        proof.add(
                broken == null
                        ? new Finding(Tone.DONE, getTranslation("audit.page.whole", verdict.links()), "")
                        : new Finding(
                                Tone.BAD,
                                getTranslation("Break." + broken.reason(), broken.position()),
                                getTranslation("audit.page.broken", broken.entry(), verdict.links())));
    }

    private AuditFilter filter() {
        return new AuditFilter(
                organization.getValue(),
                event.getValue(),
                person.getValue(),
                startOf(from.getValue(), 0),
                startOf(until.getValue(), 1));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(Dates.PACIFIC).toInstant();
    }

    private String words(AuditRow row) {
        return timelines.words(row.line(), getLocale());
    }

    private String name(@Nullable UUID timeline) {
        return timeline == null
                ? "–"
                : names.stream()
                        .flatMap(each ->
                                Stream.ofNullable(each.named(Set.of(timeline)).get(timeline)))
                        .findFirst()
                        .orElse(timeline.toString());
    }

    private ListItem card(AuditRow row) {
        var card = new ListItem(
                new Span(words(row)),
                new Span(row.line().actorName()),
                new Span(Dates.dateTime(row.line().at())),
                new Span(name(row.timeline())));
        card.addClassName("panel");
        return card;
    }
}
