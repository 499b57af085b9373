package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.own.MyDataLinks;
import com.pge.sharemydata.greenbutton.own.OwnService;
import com.pge.sharemydata.greenbutton.own.UsagePeriod;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.DayPicker;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Links;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;

/** From when to when, of which service, and the two kinds of files to take along. */
final class TakeAlongPanel extends Composite<Section> {

    private final transient OwnService service;

    final DayPicker from = new DayPicker("mydata.file.from");
    final DayPicker to = new DayPicker("mydata.file.to");
    final Checkbox all = new Checkbox(getTranslation("mydata.file.all"));
    final ButtonLink xml = new ButtonLink("mydata.file.xml", "").with(Icon.of("download"));
    final ButtonLink csv = new ButtonLink("mydata.file.csv", "").quiet().with(Icon.of("download"));

    /** @param first and last day that can be chosen */
    TakeAlongPanel(OwnService service, UsagePeriod period, LocalDate first, LocalDate last, boolean hasOthers) {
        this.service = service;
        from.between(first, last);
        to.between(first, last);
        from.setValue(within(period.first(), first, last));
        to.setValue(within(period.last(), first, last));
        all.setVisible(hasOthers);
        from.addValueChangeListener(change -> point());
        to.addValueChangeListener(change -> point());
        all.addValueChangeListener(change -> point());

        var days = new Div(from, to);
        days.addClassName("row");
        var files = new Div(xml, csv);
        files.addClassName("row");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("mydata.file.title")),
                        new Paragraph(getTranslation("mydata.file.text")),
                        days,
                        all,
                        files);
        point();
    }

    /** Without two days in their order there is nothing to press. */
    private void point() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean isRange = first != null && last != null && !last.isBefore(first);
        to.setErrorMessage(getTranslation("mydata.file.order"));
        to.setInvalid(first != null && last != null && last.isBefore(first));
        xml.setVisible(isRange);
        csv.setVisible(isRange);
        if (first != null && last != null && isRange) {
            String wanted = all.getValue() ? null : service.row().usagePointId();
            lead(xml, MyDataLinks.xml(wanted, first, last));
            lead(csv, MyDataLinks.csv(wanted, first, last));
        }
    }

    private static void lead(ButtonLink link, String path) {
        link.setHref(Links.href(path));
        link.setDownload(true);
        link.setRouterIgnore(true);
    }

    private static LocalDate within(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }
}
