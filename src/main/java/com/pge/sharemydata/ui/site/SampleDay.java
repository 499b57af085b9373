package com.pge.sharemydata.ui.site;

import com.pge.sharemydata.ui.Bar;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** What a company sees: the electricity of one home on one day, hour by hour. A sample, as bars and as a table. */
final class SampleDay extends Composite<Section> {

    private static final double[] KILOWATT_HOURS = {
        0.45, 0.37, 0.33, 0.31, 0.30, 0.36, 0.63, 0.95, 0.85, 0.70, 0.63, 0.66,
        0.74, 0.69, 0.64, 0.75, 1.00, 1.47, 1.93, 2.10, 1.85, 1.48, 1.05, 0.69
    };

    private static final int MARK_EVERY = 6;

    SampleDay() {
        double peak = Arrays.stream(KILOWATT_HOURS).max().orElseThrow();
        var title = new Span(getTranslation("site.day.title"));
        title.addClassNames("kick");
        var sample = new Span(getTranslation("site.day.sample"));
        sample.addClassName("small");
        var top = new Div(title, sample);
        top.addClassName("day-top");
        var unit = new Span(getTranslation("site.day.unit"));
        unit.addClassName("day-unit");
        var total = new Paragraph(
                new Span(number("%.1f", Arrays.stream(KILOWATT_HOURS).sum())), new Span(" "), unit);
        total.addClassName("day-big");

        getContent().addClassName("day");
        getContent().add(top, total, bars(peak), axis(), numbers());
    }

    private Div bars(double peak) {
        var bars = new Div();
        bars.addClassName("bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int hour = 0; hour < KILOWATT_HOURS.length; hour++) {
            double used = KILOWATT_HOURS[hour];
            var bar = Bar.of(used / peak);
            if (used == peak) {
                var label = new Span(getTranslation("site.day.peak", number("%.1f", used), clock(hour)));
                label.addClassName("peak-label");
                bar.addClassName("peak");
                bar.add(label);
            }
            bars.add(bar);
        }
        return bars;
    }

    private Div axis() {
        var axis = new Div();
        axis.addClassName("bars-x");
        axis.getElement().setAttribute("aria-hidden", "true");
        for (int hour = 0; hour <= KILOWATT_HOURS.length; hour += MARK_EVERY) {
            axis.add(new Span(clock(hour % KILOWATT_HOURS.length)));
        }
        return axis;
    }

    private NativeDetails numbers() {
        var table = new NativeTable();
        table.addClassNames("tbl", "dense", "day-table");
        table.getHead().addRow().add(head("site.day.hour"), head("site.day.used"));
        for (int hour = 0; hour < KILOWATT_HOURS.length; hour++) {
            var used = new NativeTableCell(number("%.2f", KILOWATT_HOURS[hour]));
            used.addClassName("num");
            table.getBody().addRow().add(new NativeTableCell(clock(hour)), used);
        }
        var numbers = new NativeDetails();
        numbers.setSummary(new Span(getTranslation("site.day.numbers")));
        numbers.setContent(table);
        numbers.addClassName("faq");
        return numbers;
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private String number(String form, double value) {
        return String.format(getLocale(), form, value);
    }

    private String clock(int hour) {
        boolean english = getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        var form = DateTimeFormatter.ofPattern(english ? "h a" : "H:mm", getLocale());
        return form.format(LocalTime.of(hour, 0)).toLowerCase(getLocale());
    }
}
