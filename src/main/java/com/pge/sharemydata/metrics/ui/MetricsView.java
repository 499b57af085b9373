package com.pge.sharemydata.metrics.ui;

import com.pge.sharemydata.metrics.Figures;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.metrics.MetricsLinks;
import com.pge.sharemydata.metrics.Promises;
import com.pge.sharemydata.metrics.Report;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Links;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The public page of figures: what they come to, as charts and as tables, and what was promised. */
@Route(MetricsLinks.PAGE)
@AnonymousAllowed
class MetricsView extends Page implements BeforeEnterObserver {

    private final Figures figures;
    private final Promises promises;

    MetricsView(Figures figures, Promises promises) {
        super("metrics.page.title");
        this.figures = figures;
        this.promises = promises;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int days = MetricsLinks.days(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MetricsLinks.DAYS)
                .orElse(""));
        Report report = figures.lastDays(days);
        clear();
        titleArguments(finding(report));
        lead(getTranslation("metrics.page.lead", Dates.date(report.from()), Dates.date(report.to())));
        show(periods(days));
        if (report.isEmpty()) {
            show(new EmptyState("chart", "metrics.empty.title", "metrics.empty.text"));
        } else {
            show(new FunnelSection(report), new ServiceSection(report, promises));
        }
        show(new UpTimeSection(report, promises), new PromiseSection(promises));
    }

    private String finding(Report report) {
        long begun = report.people(FunnelStep.REQUESTED);
        if (begun > 0) {
            return getTranslation("metrics.page.finished", report.people(FunnelStep.FINISHED), begun);
        }
        return getTranslation("metrics.page.up", Numbers.percent(report.upTime(), getLocale()));
    }

    private Nav periods(int days) {
        var file = new Anchor(Links.href(MetricsLinks.file(days)), getTranslation("metrics.file"));
        file.addComponentAsFirst(Icon.of("download"));
        file.setDownload(true);
        file.setRouterIgnore(true);
        var nav = new Nav(period(MetricsLinks.SHORT, days), period(MetricsLinks.LONG, days), file);
        nav.getElement().setAttribute("aria-label", getTranslation("metrics.period"));
        nav.addClassName("periods");
        return nav;
    }

    private static TextLink period(int days, int chosen) {
        var link = new TextLink("metrics.period.days", MetricsLinks.page(days), days);
        if (days == chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
