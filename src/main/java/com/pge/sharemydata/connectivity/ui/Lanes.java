package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.EvidenceRow;
import com.pge.sharemydata.connectivity.Layer;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** How far the newest call came, layer by layer, between the company's software and ours. */
final class Lanes extends Composite<Section> {

    Lanes(String company, Utility utility, Optional<EvidenceRow> newest) {
        var pipe = new Div();
        pipe.addClassName("pipe");
        for (Layer layer : Layer.values()) {
            pipe.add(wire(layer, newest));
        }
        var layers = new Div(
                end("building", company, "connectivity.lanes.caller"),
                pipe,
                end("bolt", utility.name(), "connectivity.lanes.us"));
        layers.addClassName("layers");
        var title = newest.isPresent() && newest.get().problem() != null
                ? "connectivity.lanes.stops"
                : "connectivity.lanes.title";
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation(title)), layers);
    }

    private Component wire(Layer layer, Optional<EvidenceRow> newest) {
        String state = newest.map(call -> state(layer, call)).orElse("off");
        boolean needless = layer == Layer.CERTIFICATE
                && newest.filter(call -> call.operation().isOfBrowser()).isPresent();
        var words =
                new Div(icon(state), new Span(getTranslation("connectivity.lanes." + (needless ? "needless" : state))));
        words.addClassName("row");
        var wire = new Div(new Span(getTranslation("Layer." + layer)), new Html("<i aria-hidden=\"true\"></i>"), words);
        wire.addClassNames("wire", state);
        return wire;
    }

    private static String state(Layer layer, EvidenceRow call) {
        int order = layer.compareTo(call.layer());
        if (order < 0 || call.problem() == null) {
            return "ok";
        }
        return order == 0 ? "bad" : "off";
    }

    private static Component icon(String state) {
        return Icon.of(
                switch (state) {
                    case "ok" -> "check";
                    case "bad" -> "cross";
                    default -> "minus";
                });
    }

    private Component end(String icon, String name, String noteKey) {
        var note = new Span(getTranslation(noteKey));
        note.addClassName("small");
        var strong = new Span(name);
        strong.addClassName("strong");
        var end = new Div(Icon.of(icon), strong, note);
        end.addClassName("end");
        return end;
    }
}
