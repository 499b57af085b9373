package com.pge.sharemydata.metrics.ui;

import com.pge.sharemydata.metrics.DayFigures;
import com.pge.sharemydata.ui.Bar;
import com.pge.sharemydata.ui.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** One bar for each day, its highest value written down, and all values as a table to open. */
final class DayChart extends Composite<Div> {

    private final List<DayFigures> days;
    private final ToDoubleFunction<DayFigures> value;
    private final DoubleFunction<String> words;

    DayChart(
            String title,
            String valueHeader,
            List<DayFigures> days,
            ToDoubleFunction<DayFigures> value,
            DoubleFunction<String> words) {
        this.days = days;
        this.value = value;
        this.words = words;
        double highest = days.stream().mapToDouble(value).max().orElse(0);
        getContent().addClassNames("panel", "pad", "figure");
        getContent().add(new H3(title), bars(highest), axis(), numbers(valueHeader));
    }

    private Component bars(double highest) {
        var bars = new Div();
        bars.addClassName("day-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        days.forEach(day -> bars.add(Bar.of(highest == 0 ? 0 : value.applyAsDouble(day) / highest)));
        var peak = new Span(getTranslation("metrics.days.highest", words.apply(highest)));
        peak.addClassName("small");
        peak.getElement().setAttribute("aria-hidden", "true");
        return new Div(peak, bars);
    }

    private Component axis() {
        var axis = new Div(
                new Span(Dates.shortDate(days.getFirst().day())),
                new Span(Dates.shortDate(days.getLast().day())));
        axis.addClassNames("day-axis", "small");
        axis.getElement().setAttribute("aria-hidden", "true");
        return axis;
    }

    private Component numbers(String valueHeader) {
        var table = new NativeTable();
        table.addClassNames("tbl", "dense");
        var number = header(valueHeader, "col");
        number.addClassName("num");
        table.getHead().addRow().add(header(getTranslation("metrics.days.day"), "col"), number);
        for (DayFigures day : days.reversed()) {
            var cell = new NativeTableCell(words.apply(value.applyAsDouble(day)));
            cell.addClassName("num");
            NativeTableRow row = table.getBody().addRow();
            row.add(header(Dates.shortDate(day.day()), "row"), cell);
        }
        var numbers = new NativeDetails();
        numbers.setSummary(new Span(getTranslation("metrics.days.numbers")));
        numbers.setContent(table);
        numbers.addClassName("faq");
        return numbers;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
