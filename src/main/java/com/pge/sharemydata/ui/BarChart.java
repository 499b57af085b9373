package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Bars, and the same numbers as a table beside them for those who do not see bars. */
public final class BarChart extends Composite<Div> {

    /** One bar: its label, its height, and the number as people read it. */
    public record Value(String label, double value, String text) {}

    public BarChart(String labelHeader, String valueHeader, List<Value> values) {
        getContent().addClassNames("half", "chart");
        getContent().add(bars(values), table(labelHeader, valueHeader, values));
    }

    private static Div bars(List<Value> values) {
        double highest = values.stream().mapToDouble(Value::value).max().orElse(1);
        var bars = new Div();
        bars.addClassName("cbars");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (Value value : values) {
            var number = new Span(value.text());
            number.addClassName("v");
            var label = new Span(value.label());
            label.addClassName("k");
            bars.add(new Div(number, Bar.of(highest == 0 ? 0 : value.value() / highest), label));
        }
        return bars;
    }

    private static NativeTable table(String labelHeader, String valueHeader, List<Value> values) {
        var table = new NativeTable();
        table.addClassNames("tbl", "dense");
        var number = header(valueHeader, "col");
        number.addClassName("num");
        table.getHead().addRow().add(header(labelHeader, "col"), number);
        for (Value value : values) {
            var cell = new NativeTableCell(value.text());
            cell.addClassName("num");
            NativeTableRow row = table.getBody().addRow();
            row.add(header(value.label(), "row"), cell);
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
