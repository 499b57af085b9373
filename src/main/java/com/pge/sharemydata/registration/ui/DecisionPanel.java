package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.Decision;
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What was decided and why, in the words of the catalogue and of the reviewer; nothing while nothing was. */
final class DecisionPanel extends Composite<Div> {

    /** @param current the version in which things can be mended; the links lead there while it is a draft */
    DecisionPanel(RegistrationDetails judged, RegistrationDetails current) {
        getContent().addClassName("stack");
        Decision decision = judged.course().decision();
        setVisible(decision != null);
        if (decision != null) {
            getContent()
                    .add(
                            new H2(getTranslation("registration.decision.title", judged.number())),
                            new Paragraph(getTranslation(
                                    "registration.decision.when",
                                    Words.of(this, judged.status()),
                                    Dates.date(decision.by().at()))));
            decision.reasons().forEach(reason -> getContent().add(finding(reason, current)));
        }
    }

    private Finding finding(Reason reason, RegistrationDetails current) {
        Tone tone = reason.code().kind() == ReasonCode.Kind.APPROVAL ? Tone.US : Tone.BAD;
        String words = getTranslation(Words.key(reason.code()) + ".text");
        String text = reason.text();
        String body = text == null ? words : words + " " + text;
        RegistrationStep step = reason.code().step();
        Component[] links = step != null && current.isDraft() && current.steps().contains(step)
                ? new Component[] {
                    TextLink.named(
                            getTranslation("registration.decision.mend", Words.of(this, step)),
                            RegistrationLinks.step(current.id(), step))
                }
                : new Component[0];
        return new Finding(tone, Words.of(this, reason.code()), body, links);
    }
}
