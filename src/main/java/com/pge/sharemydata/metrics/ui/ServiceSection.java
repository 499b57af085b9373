package com.pge.sharemydata.metrics.ui;

import com.pge.sharemydata.metrics.DayFigures;
import com.pge.sharemydata.metrics.Promises;
import com.pge.sharemydata.metrics.Report;
import com.pge.sharemydata.metrics.ResponseTimes;
import com.pge.sharemydata.metrics.ServiceGroup;
import com.pge.sharemydata.ui.BarChart;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** How fast the portal answers, how often it fails, and whether that keeps the promise. */
final class ServiceSection extends Composite<Section> {

    private static final int HALF = 50;
    private static final int PERCENT = 100;

    private final Report report;
    private final Promises promises;

    ServiceSection(Report report, Promises promises) {
        this.report = report;
        this.promises = promises;
        List<ServiceGroup> asked = Arrays.stream(ServiceGroup.values())
                .filter(group -> report.service(group).calls() > 0)
                .toList();
        getContent().addClassName("figures");
        getContent().add(new H2(getTranslation("metrics.service.title", Numbers.percent(inTime(asked), getLocale()))));
        getContent().add(chart(asked), table(asked));
        getContent()
                .add(DayFigureChart.of(
                        getTranslation("metrics.service.days"),
                        getTranslation("metrics.service.failed"),
                        report.days(),
                        ServiceSection::failed,
                        number -> Numbers.number(Math.round(number), getLocale())));
    }

    private double inTime(List<ServiceGroup> asked) {
        double quick = 0;
        long all = 0;
        for (ServiceGroup group : asked) {
            ResponseTimes times = report.service(group);
            quick += times.within(group.target()) * times.calls();
            all += times.calls();
        }
        return all == 0 ? 1 : quick / all;
    }

    private static long failed(DayFigures day) {
        return Arrays.stream(ServiceGroup.values())
                .mapToLong(group -> day.service(group).failed())
                .sum();
    }

    private Component chart(List<ServiceGroup> asked) {
        List<BarChart.Value> values = asked.stream()
                .map(group -> {
                    int time = report.service(group).percentile(promises.inTime());
                    return new BarChart.Value(name(group), time, Numbers.time(time, getLocale()));
                })
                .toList();
        String header = getTranslation("metrics.service.most", promises.inTime());
        var panel = new Div(new H3(header), new BarChart(getTranslation("metrics.service.service"), header, values));
        panel.addClassNames("panel", "pad", "figure");
        return panel;
    }

    private Component table(List<ServiceGroup> asked) {
        var table = new NativeTable();
        table.addClassNames("tbl", "dense");
        NativeTableRow head = table.getHead().addRow();
        head.add(header(getTranslation("metrics.service.service"), "col"));
        for (String key : List.of(
                "metrics.service.calls", "metrics.service.failed", "metrics.service.half", "metrics.service.target")) {
            head.add(number(header(getTranslation(key), "col")));
        }
        head.add(header(getTranslation("metrics.service.kept"), "col"));
        asked.forEach(group -> addRow(table, group));
        var scroll = new Div(table);
        scroll.addClassNames("panel", "scroll");
        return scroll;
    }

    private void addRow(NativeTable table, ServiceGroup group) {
        ResponseTimes times = report.service(group);
        double within = times.within(group.target());
        boolean kept = within * PERCENT >= promises.inTime();
        NativeTableRow row = table.getBody().addRow();
        row.add(header(name(group), "row"));
        row.add(
                number(cell("metrics.service.calls", new Span(Numbers.number(times.calls(), getLocale())))),
                number(cell("metrics.service.failed", new Span(Numbers.number(times.failed(), getLocale())))),
                number(cell("metrics.service.half", new Span(Numbers.time(times.percentile(HALF), getLocale())))),
                number(cell(
                        "metrics.service.target",
                        new Span(Numbers.time(group.target().toMillis(), getLocale())))),
                cell(
                        "metrics.service.kept",
                        new StatusBadge(
                                kept ? Tone.DONE : Tone.BAD, kept ? "metrics.service.yes" : "metrics.service.no"),
                        new Span(" " + Numbers.percent(within, getLocale()))));
    }

    private String name(ServiceGroup group) {
        return getTranslation("ServiceGroup." + group.name());
    }

    /** On a phone each cell says what it is. */
    private NativeTableCell cell(String headerKey, Component... content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-l", getTranslation(headerKey));
        return cell;
    }

    private static <T extends Component & HasStyle> T number(T cell) {
        cell.addClassName("num");
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
