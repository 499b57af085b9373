package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.PreviewReadings;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The customer's own data as they would go out; drawn when it is opened, and again when a choice changes. */
final class PreviewPanel extends Composite<Details> {

    private static final int SERVICES = 3;

    final Div rows = new Div();

    private final transient CustomerDetails customer;
    private final transient Function<ServiceAgreementId, List<PreviewReadings>> readings;
    private transient Set<DataCategory> data = Set.of();
    private transient List<ServiceRow> services = List.of();

    /** @param readings the newest of a service */
    PreviewPanel(CustomerDetails customer, Function<ServiceAgreementId, List<PreviewReadings>> readings) {
        this.customer = customer;
        this.readings = readings;
        rows.addClassNames("stack", "inner");
        getContent().setSummaryText(getTranslation("authorization.preview.title"));
        getContent().add(rows);
        getContent().addOpenedChangeListener(opened -> draw());
    }

    void show(Set<DataCategory> chosenData, List<ServiceRow> chosenServices) {
        data = chosenData;
        services = chosenServices;
        draw();
    }

    private void draw() {
        rows.removeAll();
        if (!getContent().isOpened()) {
            return;
        }
        var person = new SummaryList();
        if (data.contains(DataCategory.BASIC)) {
            person.row("authorization.preview.name", customer.name());
        }
        if (data.contains(DataCategory.PROGRAM_ENROLLMENT)) {
            person.row("authorization.preview.programs", getTranslation("authorization.preview.next"));
        }
        rows.add(new Paragraph(getTranslation("authorization.preview.lead")), person);
        services.stream().limit(SERVICES).forEach(this::add);
        if (services.size() > SERVICES) {
            rows.add(new Paragraph(getTranslation("authorization.preview.more", services.size() - SERVICES)));
        }
    }

    private void add(ServiceRow service) {
        var facts = new SummaryList();
        if (data.contains(DataCategory.BASIC)) {
            facts.row(
                    "authorization.preview.address",
                    getTranslation(
                            "authorization.preview.postal",
                            service.street(),
                            service.city(),
                            service.state(),
                            service.postalCode()));
        }
        if (data.contains(DataCategory.ACCOUNT)) {
            facts.row("authorization.preview.account", service.accountNumber())
                    .row("authorization.preview.service", service.number())
                    .row("authorization.preview.start", Dates.date(service.start()));
        } else {
            facts.row(
                    "authorization.preview.point",
                    service.usagePointId(),
                    getTranslation("authorization.preview.point.hint"));
        }
        if (data.contains(DataCategory.BILLING)) {
            facts.row("authorization.preview.rate", service.rateSchedule())
                    .row("authorization.preview.bills", getTranslation("authorization.preview.next"));
        }
        List<PreviewReadings> newest = data.contains(DataCategory.USAGE) ? readings.apply(service.id()) : List.of();
        if (data.contains(DataCategory.USAGE)) {
            facts.row("authorization.preview.usage", getTranslation(readings(service)), since(newest));
        }
        rows.add(new H3(Words.service(this, service)), facts);
        newest.forEach(channel -> rows.add(new PreviewTable(channel)));
    }

    private String since(List<PreviewReadings> newest) {
        return newest.stream()
                .map(PreviewReadings::firstDay)
                .min(LocalDate::compareTo)
                .map(first -> getTranslation("authorization.preview.since", Dates.date(first)))
                .orElseGet(() -> getTranslation("authorization.preview.next"));
    }

    /** Gas is read once a day at everybody's. */
    private static String readings(ServiceRow service) {
        return "authorization.preview.readings."
                + (service.commodity() == Commodity.GAS ? service.commodity() : service.customerClass());
    }
}
