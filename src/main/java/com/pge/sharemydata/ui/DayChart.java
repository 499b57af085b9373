package com.pge.sharemydata.ui;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One bar for each day, its highest value written down, and all values as a table to open. */
public final class DayChart extends Composite<Div> {

    /** One day: its value, and how people read it. */
    public record Value(LocalDate day, double value, String text) {}

    private final transient List<Value> days;

    /** @param days in their order, at least one */
    public DayChart(String title, String valueHeader, List<Value> days) {
        this.days = days;
        Value highest =
                days.stream().max(Comparator.comparingDouble(Value::value)).orElseThrow();
        getContent().addClassNames("panel", "pad", "figure");
        getContent().add(new H3(title), bars(highest), axis(), numbers(valueHeader));
    }

    private Component bars(Value highest) {
        var bars = new Div();
        bars.addClassName("day-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        days.forEach(day -> bars.add(Bar.of(highest.value() == 0 ? 0 : day.value() / highest.value())));
        var peak = new Span(getTranslation("ui.days.highest", highest.text()));
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
        table.getHead().addRow().add(header(getTranslation("ui.days.day"), "col"), number);
        for (Value day : days.reversed()) {
            var cell = new NativeTableCell(day.text());
            cell.addClassName("num");
            NativeTableRow row = table.getBody().addRow();
            row.add(header(Dates.shortDate(day.day()), "row"), cell);
        }
        var numbers = new NativeDetails();
        numbers.setSummary(new Span(getTranslation("ui.days.numbers")));
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
