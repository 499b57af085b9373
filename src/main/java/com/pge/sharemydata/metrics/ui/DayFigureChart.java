package com.pge.sharemydata.metrics.ui;

import com.pge.sharemydata.metrics.DayFigures;
import com.pge.sharemydata.ui.DayChart;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** One figure of each day, drawn by the kit. */
final class DayFigureChart {

    private DayFigureChart() {}

    static DayChart of(
            String title,
            String valueHeader,
            List<DayFigures> days,
            ToDoubleFunction<DayFigures> value,
            DoubleFunction<String> words) {
        return new DayChart(
                title,
                valueHeader,
                days.stream()
                        .map(day -> new DayChart.Value(
                                day.day(), value.applyAsDouble(day), words.apply(value.applyAsDouble(day))))
                        .toList());
    }
}
