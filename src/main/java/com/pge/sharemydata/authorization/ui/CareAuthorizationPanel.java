package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.audit.TimelineRow;
import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.CustomerCare;
import com.pge.sharemydata.authorization.Receipts;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.Timeline;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** One authorization of a customer, for customer care and auditors: its facts, its paper form, its history. */
final class CareAuthorizationPanel extends Composite<Div> {

    private static final PageRequest HISTORY = PageRequest.of(0, 50);
    private static final int SERVICES_SHOWN = 5;
    private static final long UNKNOWN_LENGTH = -1;

    private final transient CustomerCare care;
    private final transient Timelines timelines;

    /** @param cancel what stops it; null for readers who may not */
    CareAuthorizationPanel(
            AuthorizationDetails authorization,
            CustomerCare care,
            Receipts receipts,
            Timelines timelines,
            @Nullable SerializableConsumer<AuthorizationDetails> cancel) {
        this.care = care;
        this.timelines = timelines;

        var head = new Div(new H3(authorization.companyName()), AuthorizationBadge.of(authorization.status()));
        head.addClassName("row");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(head, facts(authorization));
        if (authorization.form() != null) {
            getContent().add(form(authorization));
        }
        if (cancel != null && authorization.isInForce()) {
            var stop = new Button(getTranslation("authorization.care.cancel"), click -> cancel.accept(authorization));
            stop.addThemeVariants(ButtonVariant.ERROR);
            getContent().add(stop);
        }
        getContent()
                .add(
                        new Details(
                                getTranslation("authorization.receipts.title"),
                                new ReceiptList(receipts.of(authorization.id()))),
                        new Details(getTranslation("authorization.care.history"), history(authorization)));
    }

    private SummaryList facts(AuthorizationDetails authorization) {
        var term = authorization.term();
        var facts = new SummaryList()
                .row("authorization.care.receipt", authorization.id().toString())
                .row("authorization.care.origin", getTranslation("AuthorizationOrigin." + authorization.origin()))
                .row(
                        "authorization.care.data",
                        authorization.data().stream()
                                .sorted()
                                .map(category -> getTranslation("DataCategory." + category))
                                .collect(Collectors.joining(", ")))
                .row("authorization.care.covers", services(authorization))
                .row(
                        "authorization.care.given",
                        getTranslation(
                                "authorization.care.given-by",
                                Dates.dateTime(authorization.givenAt()),
                                authorization.givenBy().name()))
                .row(
                        "authorization.care.until",
                        term.lastDay() == null
                                ? getTranslation("authorization.care.no-end")
                                : Dates.date(term.lastDay()));
        if (authorization.endReason() != null && authorization.overAt() != null) {
            facts.row(
                    "authorization.care.over",
                    Dates.dateTime(authorization.overAt()),
                    getTranslation("EndReason." + authorization.endReason()));
        }
        return facts;
    }

    private String services(AuthorizationDetails authorization) {
        String shown = authorization.services().stream()
                .limit(SERVICES_SHOWN)
                .map(CareAuthorizationPanel::service)
                .collect(Collectors.joining("; "));
        int others = authorization.services().size() - SERVICES_SHOWN;
        return others > 0 ? getTranslation("authorization.care.and-more", shown, others) : shown;
    }

    private static String service(ServiceRow service) {
        return service.street() + " (" + service.number() + ")";
    }

    private Anchor form(AuthorizationDetails authorization) {
        var handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                care.form(authorization.id()),
                "form-" + authorization.id() + ".pdf",
                "application/pdf",
                UNKNOWN_LENGTH));
        return new Anchor(handler, getTranslation("authorization.care.form"));
    }

    private Timeline history(AuthorizationDetails authorization) {
        var list = new Timeline();
        for (TimelineRow row : care.history(authorization.id(), HISTORY)) {
            list.row(
                    Tone.US,
                    timelines.words(row, getLocale()),
                    getTranslation("authorization.care.meta", Dates.dateTime(row.at()), row.actorName()));
        }
        return list;
    }
}
