package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.probe.AddressCheckDetails;
import com.pge.sharemydata.connectivity.probe.AddressCheckRow;
import com.pge.sharemydata.connectivity.probe.AddressCheckState;
import com.pge.sharemydata.connectivity.probe.AddressReports;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One check of the company's addresses, as far as it has come. */
final class CheckSection extends Composite<Section> {

    private final String state;

    CheckSection(AddressCheckDetails details) {
        AddressCheckRow check = details.row();
        state = switch (check.state()) {
            case WAITING -> getTranslation("probe.waiting");
            case RUNNING -> getTranslation("probe.progress", check.checked(), check.addresses());
            case DONE, CUT_OFF -> getTranslation("probe.spoken", check.checked(), check.failed());
        };
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("probe.check", check.number(), Dates.dateTime(check.startedAt()))));
        if (check.state() == AddressCheckState.CUT_OFF) {
            getContent()
                    .add(new Finding(Tone.BAD, getTranslation("probe.cut-off"), getTranslation("probe.cut-off.help")));
        }
        if (check.isActive()) {
            getContent().add(new Finding(Tone.WAIT, state, getTranslation("probe.progress.text")));
        }
        getContent().add(new AddressReports(details.reports()));
    }

    /** Where it stands, in a sentence for those who hear the page. */
    String state() {
        return state;
    }
}
