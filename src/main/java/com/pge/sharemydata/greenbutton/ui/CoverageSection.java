package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.coverage.CoverageDay;
import com.pge.sharemydata.greenbutton.coverage.CoverageMonth;
import com.pge.sharemydata.greenbutton.coverage.CoverageState;
import com.pge.sharemydata.greenbutton.coverage.ServiceCoverage;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Links;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One service's days by month, newest first, and which days of a month are not as they should be. */
final class CoverageSection extends Composite<Section> {

    private static final int MONTHS = 13;
    private static final int FEW_DAYS = 5;

    final NativeTable table = new NativeTable();

    /** @param title of the service, as its reader knows it */
    CoverageSection(String title, ServiceCoverage service) {
        getContent().addClassName("stack");
        getContent().add(new H2(title));
        if (service.days().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("coverage.nothing")));
            return;
        }
        table.addClassNames("tbl", "dense");
        NativeTableRow head = table.getHead().addRow();
        head.add(header(getTranslation("coverage.month"), "col"));
        Stream.of(CoverageState.values())
                .forEach(state -> head.add(number(header(getTranslation("CoverageState." + state), "col"))));
        head.add(header(getTranslation("coverage.last"), "col"));
        service.months().stream().limit(MONTHS).forEach(this::add);
        var scroll = new Div(table);
        scroll.addClassNames("panel", "scroll");
        getContent().add(scroll);
        if (service.months().size() > MONTHS) {
            getContent().add(new Paragraph(getTranslation("coverage.older")));
        }
    }

    /** The link to all days as a file. */
    static Anchor file(String path) {
        var file = new Anchor(Links.href(path), UI.getCurrent().getTranslation("coverage.file"));
        file.setDownload(true);
        file.setRouterIgnore(true);
        return file;
    }

    private void add(CoverageMonth month) {
        NativeTableRow row = table.getBody().addRow();
        row.add(header(name(month.month()), "row"));
        for (CoverageState state : CoverageState.values()) {
            var count = new Span(Long.toString(month.count(state)));
            var cell = number(cell("CoverageState." + state, count));
            String days = days(month, state);
            if (!days.isEmpty()) {
                var which = new Span(days);
                which.addClassName("hint");
                cell.add(which);
            }
            row.add(cell);
        }
        Instant last = month.lastDelivery();
        row.add(cell(
                "coverage.last", new Span(last == null ? getTranslation("coverage.never") : Dates.shortDate(last))));
    }

    /** Which ones, where they are few and not as they should be. */
    private static String days(CoverageMonth month, CoverageState state) {
        long count = month.count(state);
        return state == CoverageState.DELIVERED || count == 0 || count > FEW_DAYS
                ? ""
                : month.days().stream()
                        .filter(day -> day.state() == state)
                        .map(CoverageDay::day)
                        .map(day -> Integer.toString(day.getDayOfMonth()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM")
                .localizedBy(Languages.nearest(getLocale()))
                .format(month.atDay(1));
    }

    /** On a phone each cell says what it is. */
    private NativeTableCell cell(String headerKey, Component content) {
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
