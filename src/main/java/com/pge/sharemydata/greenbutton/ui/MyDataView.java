package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.greenbutton.own.MyDataLinks;
import com.pge.sharemydata.greenbutton.own.OwnService;
import com.pge.sharemydata.greenbutton.own.OwnUsage;
import com.pge.sharemydata.greenbutton.own.UsagePeriod;
import com.pge.sharemydata.greenbutton.own.UsageSpan;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the customer's own meters counted, by day, month and year, and the files to take along. */
@Route(MyDataLinks.PAGE)
@Menu(title = "mydata.menu", order = 2)
@RolesAllowed(Roles.CUSTOMER)
final class MyDataView extends Page implements BeforeEnterObserver {

    private final transient OwnUsage usage;

    MyDataView(OwnUsage usage) {
        super("mydata.title");
        this.usage = usage;
        getContent().addClassName("cust");
        lead(getTranslation("mydata.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!usage.isMatched()) {
            event.forwardTo(CustomerLinks.FIND);
            return;
        }
        clear();
        List<OwnService> services = usage.services();
        if (services.isEmpty()) {
            show(new EmptyState("inbox", "mydata.no-service.title", "mydata.no-service.text", share()));
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        String wanted = asked.getSingleParameter(MyDataLinks.SERVICE).orElse("");
        OwnService service = services.stream()
                .filter(one -> one.row().usagePointId().equals(wanted))
                .findFirst()
                .orElseGet(() -> first(services));
        if (services.size() > 1) {
            show(choice(services, service));
        }
        if (service.lastDay().isEmpty()) {
            show(new EmptyState("chart", "mydata.no-readings.title", "mydata.no-readings.text", share()));
            return;
        }
        show(service, period(asked, service), services.size() > 1);
    }

    private void show(OwnService service, UsagePeriod period, boolean hasOthers) {
        LocalDate first = service.firstDay().orElseThrow();
        LocalDate last = service.lastDay().orElseThrow();
        show(
                PeriodLinks.spans(service, period, offered(service).toList()),
                new UsageSection(usage.figures(service.row().usagePointId(), period), first, last),
                PeriodLinks.neighbors(service, period),
                new TakeAlongPanel(service, period, first, last, hasOthers));
    }

    private static OwnService first(List<OwnService> services) {
        return services.stream()
                .filter(service -> service.lastDay().isPresent())
                .findFirst()
                .orElse(services.getFirst());
    }

    /** Where nothing readable is asked for, the month of the last reading. Gas is read once a day, so its day says nothing. */
    private static UsagePeriod period(QueryParameters asked, OwnService service) {
        LocalDate last = service.lastDay().orElseThrow();
        String span = asked.getSingleParameter(MyDataLinks.SPAN).orElse("");
        return new UsagePeriod(
                offered(service)
                        .filter(each -> each.name().equals(span))
                        .findFirst()
                        .orElse(UsageSpan.MONTH),
                day(asked.getSingleParameter(MyDataLinks.DAY).orElse(""), last));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isAfter(otherwise) || day.getYear() < 2000 ? otherwise : day;
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }

    private static Stream<UsageSpan> offered(OwnService service) {
        return Stream.of(UsageSpan.values())
                .filter(span -> span != UsageSpan.DAY || service.row().commodity() != Commodity.GAS);
    }

    private ComboBox<OwnService> choice(List<OwnService> services, OwnService chosen) {
        var choice = new ComboBox<OwnService>();
        choice.setLabel(getTranslation("mydata.service"));
        choice.setItems(services);
        choice.setItemLabelGenerator(this::name);
        choice.setValue(chosen);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> choose(change.getValue()));
        return choice;
    }

    /** Nothing is chosen while somebody types. */
    private void choose(@Nullable OwnService service) {
        if (service != null) {
            getUI().ifPresent(ui -> ui.navigate(
                    MyDataView.class,
                    QueryParameters.of(MyDataLinks.SERVICE, service.row().usagePointId())));
        }
    }

    private String name(OwnService service) {
        String name = getTranslation(
                "mydata.service.name",
                getTranslation("Commodity." + service.row().commodity()),
                service.row().street(),
                service.row().city());
        LocalDate end = service.row().end();
        return end == null ? name : getTranslation("mydata.service.ended", name, Dates.shortDate(end));
    }

    private static ButtonLink share() {
        return new ButtonLink("mydata.share", "/" + AuthorizationLinks.CUSTOMER);
    }
}
