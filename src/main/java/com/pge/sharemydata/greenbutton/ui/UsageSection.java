package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.own.UsageFigures;
import com.pge.sharemydata.greenbutton.own.UsageFigures.Step;
import com.pge.sharemydata.usage.EnergyWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** What a meter counted in a period: in one sentence, as bars, and as a table to open. */
final class UsageSection extends Composite<Section> {

    private final transient UsageFigures figures;
    private final transient PeriodWords period;
    private final transient EnergyWords energy;

    final Paragraph summary = new Paragraph();
    final NativeTable table = new NativeTable();

    /**
     * @param first day that the service has readings of
     * @param last the same
     */
    UsageSection(UsageFigures figures, LocalDate first, LocalDate last) {
        this.figures = figures;
        this.period = new PeriodWords(figures.period(), getLocale());
        this.energy = new EnergyWords(figures.commodity(), getLocale());
        getContent().addClassName("stack");
        getContent().add(new H2(period.title()), summary);
        if (figures.isEmpty()) {
            summary.setText(getTranslation("mydata.period.none"));
            return;
        }
        summary.setText(sentence(figures.missing(first, last)));
        var panel = new Div(new UsageChart(figures, summary.getText()));
        panel.addClassNames("panel", "pad");
        getContent().add(panel, numbers());
    }

    private String sentence(long missing) {
        String unit = getTranslation(energy.unitKey());
        String used = energy.words(figures.used());
        String said = figures.hasExport()
                ? getTranslation("mydata.sum.both", used, unit, energy.words(figures.exported()))
                : getTranslation("mydata.sum.used", used, unit);
        return missing == 0
                ? said
                : said + " "
                        + getTranslation(
                                "mydata.sum.missing." + figures.period().span(), missing);
    }

    private Component numbers() {
        String unit = getTranslation(energy.unitKey());
        table.addClassNames("tbl", "dense");
        NativeTableRow head = table.getHead().addRow();
        head.add(header(getTranslation("mydata.step." + figures.period().span()), "col"));
        head.add(number(header(getTranslation("mydata.used.in", unit), "col")));
        if (figures.hasExport()) {
            head.add(number(header(getTranslation("mydata.exported.in", unit), "col")));
        }
        figures.steps().forEach(this::addRow);
        var details = new NativeDetails();
        details.setSummary(new Span(getTranslation("mydata.numbers")));
        details.setContent(table);
        details.addClassName("faq");
        return details;
    }

    private void addRow(Step step) {
        NativeTableRow row = table.getBody().addRow();
        row.add(header(period.whole(step.start()), "row"));
        row.add(number(new NativeTableCell(words(step, step.used()))));
        if (figures.hasExport()) {
            row.add(number(new NativeTableCell(words(step, step.exported()))));
        }
    }

    private String words(Step step, long counted) {
        return step.isKnown() ? energy.words(counted) : getTranslation("mydata.unknown");
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
