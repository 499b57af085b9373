package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.greenbutton.own.UsageFigures;
import com.pge.sharemydata.greenbutton.own.UsageFigures.Step;
import com.pge.sharemydata.usage.EnergyWords;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bars of a period's use, and below the line of what was given back. Drawn by {@code scripts/usage-chart.js} with ECharts;
 * the same numbers stand in a table beside it.
 */
@Tag("usage-chart")
final class UsageChart extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCRIPT = "context://scripts/usage-chart.js";
    private static final String LIBRARY = "webjars/echarts/5.3.1/dist/echarts.common.min.js";

    /** What the script draws. A step without readings has no number. */
    record Drawing(
            String language,
            String unit,
            String usedName,
            String exportedName,
            List<String> labels,
            List<@Nullable Double> used,
            List<@Nullable Double> exported) {}

    UsageChart(UsageFigures figures, String summary) {
        getElement().setAttribute("library", LIBRARY);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", summary);
        getElement().setAttribute("figures", JSON.writeValueAsString(drawing(figures)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript(SCRIPT);
    }

    private Drawing drawing(UsageFigures figures) {
        var words = new PeriodWords(figures.period(), getLocale());
        var energy = new EnergyWords(figures.commodity(), getLocale());
        List<@Nullable Double> used = new ArrayList<>();
        List<@Nullable Double> exported = new ArrayList<>();
        for (Step step : figures.steps()) {
            used.add(step.isKnown() ? energy.number(step.used()) : null);
            if (figures.hasExport()) {
                exported.add(step.isKnown() ? -energy.number(step.exported()) : null);
            }
        }
        return new Drawing(
                getLocale().toLanguageTag(),
                getTranslation(energy.unitKey()),
                getTranslation("mydata.used"),
                getTranslation("mydata.exported"),
                figures.steps().stream().map(step -> words.brief(step.start())).toList(),
                used,
                exported);
    }
}
