package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.limit.Allowance;
import com.pge.sharemydata.greenbutton.limit.ApiUse;
import com.pge.sharemydata.greenbutton.limit.ApiUseDetails;
import com.pge.sharemydata.greenbutton.limit.RefusedCalls;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;

/** How much of its calls the company's software has made, and which were refused. */
@Route(ApiUseView.PATH)
@RolesAllowed(Roles.PROVIDER)
class ApiUseView extends Page {

    static final String PATH = "provider/api-use";

    private final transient ApiUse use;
    private final transient Clock clock;

    final Button again = new Button(getTranslation("calls.again"), click -> fill());

    ApiUseView(ApiUse use, Clock clock) {
        super("calls.title");
        back("notification.title", NotificationsView.PATH);
        this.use = use;
        this.clock = clock;

        lead(getTranslation("calls.lead"));
        fill();
    }

    private void fill() {
        clear();
        aside(
                new H2(getTranslation("calls.documents")),
                new Paragraph(getTranslation("calls.documents-text")),
                document("calls.openapi", "/api/machine-1.1.openapi.json"),
                document("calls.asyncapi", "/api/machine-1.1.asyncapi.json"));
        use.mine().ifPresentOrElse(this::show, () -> show(new EmptyState("key", "calls.empty", "calls.empty-text")));
    }

    private void show(ApiUseDetails details) {
        Allowance allowance = details.allowance();
        offer(again);
        show(
                new SummaryList()
                        .row("calls.hour", used(allowance.hourUsed(), allowance.hour()), hourNote(allowance))
                        .row(
                                "calls.day",
                                used(allowance.dayUsed(), allowance.day()),
                                getTranslation("calls.day-resets", when(allowance.dayResetsAt()))),
                new H2(getTranslation("calls.refused")),
                details.refused().isEmpty() ? new Paragraph(getTranslation("calls.refused-none")) : refused(details));
    }

    /** A file, which is no page of the portal. */
    private static Component document(String textKey, String path) {
        var link = new TextLink(textKey, path);
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    private String used(long used, int limit) {
        return getTranslation("calls.of", used, limit);
    }

    private String hourNote(Allowance allowance) {
        return allowance.hourUsed() == 0 ? "" : getTranslation("calls.hour-full", when(allowance.hourFullAt()));
    }

    private Component refused(ApiUseDetails details) {
        var list = new SummaryList();
        details.refused().forEach(row -> list.row("LimitReason." + row.reason(), calls(row), when(row.minute())));
        return list;
    }

    private String calls(RefusedCalls row) {
        return getTranslation("calls.refused-calls", row.calls());
    }

    private String when(Instant at) {
        return Dates.when(at, clock.instant());
    }
}
