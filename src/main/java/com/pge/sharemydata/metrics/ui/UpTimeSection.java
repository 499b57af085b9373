package com.pge.sharemydata.metrics.ui;

import com.pge.sharemydata.metrics.DayFigures;
import com.pge.sharemydata.metrics.Promises;
import com.pge.sharemydata.metrics.Report;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** How much of the time the portal was there. */
final class UpTimeSection extends Composite<Section> {

    private static final double PERCENT = 100;

    UpTimeSection(Report report, Promises promises) {
        getContent().addClassName("figures");
        getContent()
                .add(new H2(getTranslation(
                        "metrics.up.title",
                        Numbers.percent(report.upTime(), getLocale()),
                        Numbers.percent(promises.available() / PERCENT, getLocale()))));
        getContent()
                .add(DayFigureChart.of(
                        getTranslation("metrics.up.days"),
                        getTranslation("metrics.up.share"),
                        counted(report),
                        UpTimeSection::share,
                        share -> Numbers.percent(share, getLocale())));
    }

    /** Days before the portal was first there say nothing. */
    private static List<DayFigures> counted(Report report) {
        List<DayFigures> counted =
                report.days().stream().filter(day -> day.minutes() > 0).toList();
        return counted.isEmpty() ? List.of(report.days().getLast()) : counted;
    }

    private static double share(DayFigures day) {
        return (double) day.minutesUp() / Math.max(1, day.minutes());
    }
}
