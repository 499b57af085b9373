package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.CurlLines;
import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.ui.CodeBlock;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The calls of the test as lines to paste into a terminal. */
final class CurlPanel extends Composite<Section> {

    private static final List<Operation> CALLS = List.of(
            Operation.TEST_TOKEN,
            Operation.READ_SERVICE_STATUS,
            Operation.DOWNLOAD_SAMPLE_DATA,
            Operation.APPLICATION_INFORMATION);

    CurlPanel(CurlLines curl) {
        var text = new Paragraph(getTranslation("connectivity.curl.text"));
        text.addClassName("muted");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("connectivity.curl.title")), text);
        CALLS.forEach(call -> getContent()
                .add(new H3(getTranslation("TestStep." + call)), new CodeBlock("TestStep." + call, curl.of(call))));
    }
}
