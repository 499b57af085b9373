package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.ConnectionDetails;
import com.pge.sharemydata.connectivity.TestStep;
import com.pge.sharemydata.ui.CodeBlock;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;

/** The calls of the test as lines to paste into a terminal. */
final class CurlPanel extends Composite<Section> {

    CurlPanel(ConnectionDetails connection) {
        var text = new Paragraph(getTranslation("connectivity.curl.text"));
        text.addClassName("muted");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("connectivity.curl.title")), text);
        Arrays.stream(TestStep.values())
                .filter(step -> isPasted(step, connection))
                .forEach(step -> getContent()
                        .add(
                                new H3(getTranslation("TestStep." + step)),
                                new CodeBlock(
                                        "TestStep." + step, connection.curl().of(step.operation()))));
    }

    /** A browser makes the steps between, not a terminal. */
    private static boolean isPasted(TestStep step, ConnectionDetails connection) {
        return switch (step) {
            case PORTAL_VISIT, AUTHORIZE, REDIRECT -> false;
            case CODE_TOKEN -> connection.needsFlow();
            default -> true;
        };
    }
}
