package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.PreviewReadings;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.EnergyWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The newest day of one channel, reading by reading, to open. */
final class PreviewTable extends Composite<NativeDetails> {

    final NativeTable table = new NativeTable();

    PreviewTable(PreviewReadings readings) {
        Channel channel = readings.channel();
        var energy = new EnergyWords(channel.commodity(), getLocale());
        var amount = header(
                getTranslation("authorization.preview.amount." + channel.direction(), getTranslation(energy.unitKey())),
                "col");
        amount.addClassName("num");
        table.addClassNames("tbl", "dense");
        table.getHead().addRow().add(header(getTranslation("authorization.preview.from"), "col"), amount);
        readings.rows().forEach(row -> {
            var value = new NativeTableCell(energy.words(row.value()));
            value.addClassName("num");
            NativeTableRow line = table.getBody().addRow();
            line.add(header(Dates.time(row.start()), "row"), value);
        });
        getContent().addClassName("faq");
        getContent()
                .setSummary(new Span(getTranslation(
                        "authorization.preview.day." + channel.direction(), Dates.date(readings.lastDay()))));
        getContent().setContent(table);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
