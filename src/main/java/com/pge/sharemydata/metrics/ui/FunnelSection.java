package com.pge.sharemydata.metrics.ui;

import com.pge.sharemydata.metrics.Channel;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.metrics.Report;
import com.pge.sharemydata.ui.BarChart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** How far people come, for each place where an authorization begins, and where they stop. */
final class FunnelSection extends Composite<Section> {

    private static final List<FunnelStep> WAY =
            List.of(FunnelStep.REQUESTED, FunnelStep.SIGNED_IN, FunnelStep.REVIEW_SHOWN, FunnelStep.FINISHED);
    private static final List<FunnelStep> STOPS = List.of(
            FunnelStep.ABANDONED_AT_SIGN_IN, FunnelStep.ABANDONED_AT_REVIEW, FunnelStep.DENIED, FunnelStep.FAILED);

    FunnelSection(Report report) {
        getContent().addClassName("figures");
        long begun = report.people(FunnelStep.REQUESTED);
        if (begun == 0) {
            var none = new Paragraph(getTranslation("metrics.funnel.none.text"));
            none.addClassName("muted");
            getContent().add(new H2(getTranslation("metrics.funnel.none")), none);
            return;
        }
        getContent().add(new H2(getTranslation("metrics.funnel.title", report.people(FunnelStep.FINISHED), begun)));
        for (Channel channel : Channel.values()) {
            if (report.people(channel, FunnelStep.REQUESTED) > 0) {
                getContent().add(chart("Channel." + channel.name(), WAY, step -> report.people(channel, step)));
            }
        }
        long stopped = STOPS.stream().mapToLong(report::people).sum();
        getContent().add(new H2(getTranslation("metrics.stopped.title", stopped)));
        if (stopped > 0) {
            getContent().add(chart("metrics.stopped.where", STOPS, report::people));
        }
        getContent()
                .add(DayFigureChart.of(
                        getTranslation("metrics.funnel.days"),
                        getTranslation("FunnelStep.FINISHED"),
                        report.days(),
                        day -> sum(day::people, FunnelStep.FINISHED),
                        number -> Numbers.number(Math.round(number), getLocale())));
    }

    private Component chart(String titleKey, List<FunnelStep> steps, Count count) {
        List<BarChart.Value> values = steps.stream()
                .map(step -> new BarChart.Value(
                        getTranslation("FunnelStep." + step.name()),
                        count.of(step),
                        Numbers.number(count.of(step), getLocale())))
                .toList();
        var panel = new Div(
                new H3(getTranslation(titleKey)),
                new BarChart(getTranslation("metrics.funnel.step"), getTranslation("metrics.funnel.people"), values));
        panel.addClassNames("panel", "pad", "figure");
        return panel;
    }

    private static long sum(PeopleAt people, FunnelStep step) {
        long sum = 0;
        for (Channel channel : Channel.values()) {
            sum += people.of(channel, step);
        }
        return sum;
    }

    /** How many people came to a step. */
    private interface Count {
        long of(FunnelStep step);
    }

    /** How many people came to a step from one place. */
    private interface PeopleAt {
        long of(Channel channel, FunnelStep step);
    }
}
