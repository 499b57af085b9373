package com.pge.sharemydata.status.ui;

import com.pge.sharemydata.metrics.DayFigures;
import com.pge.sharemydata.metrics.MetricsLinks;
import com.pge.sharemydata.metrics.Report;
import com.pge.sharemydata.ui.DayChart;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;

/** How much of each of the past days the portal was there. Days before it first was say nothing. */
final class PastPanel extends Composite<Div> {

    PastPanel(Report report) {
        List<DayFigures> counted =
                report.days().stream().filter(day -> day.minutes() > 0).toList();
        List<DayFigures> shown = counted.isEmpty() ? List.of(report.days().getLast()) : counted;
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Paragraph(getTranslation("status.past.text", percent(report.upTime()))),
                        new DayChart(
                                getTranslation("status.past.days"),
                                getTranslation("status.past.share"),
                                shown.stream().map(this::share).toList()),
                        new TextLink("status.past.more", MetricsLinks.page(MetricsLinks.LONG)));
    }

    private DayChart.Value share(DayFigures day) {
        double share = (double) day.minutesUp() / Math.max(1, day.minutes());
        return new DayChart.Value(day.day(), share, percent(share));
    }

    /** Rounded down, so that it never looks better than it is. */
    private String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(getLocale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }
}
