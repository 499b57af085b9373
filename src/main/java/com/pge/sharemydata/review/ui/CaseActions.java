package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.review.CaseDetails;
import com.pge.sharemydata.review.Turn;
import com.pge.sharemydata.ui.DangerDialog;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

/** What can be done with a case short of deciding it: taking it, also from a colleague, holding it, going on with it. */
final class CaseActions extends Composite<Div> {

    private final RegistrationId id;
    private final transient SubmittedRegistrations submitted;
    private final SerializableRunnable changed;

    final Button take = new Button(getTranslation("review.case.take"), click -> take());
    final Button hold = new Button(getTranslation("review.case.hold"), click -> askWhy());
    final Button resume = new Button(getTranslation("review.case.resume"), click -> resume());

    CaseActions(CaseDetails details, SubmittedRegistrations submitted, SerializableRunnable changed) {
        this.id = details.registration().id();
        this.submitted = submitted;
        this.changed = changed;

        var reviewer = details.registration().course().reviewer();
        if (details.turn() == Turn.COLLEAGUE && reviewer != null) {
            take.setText(getTranslation("review.case.take-over", reviewer.name()));
        }
        take.setVisible(details.isToBeTaken());
        hold.setVisible(details.turn() == Turn.YOU && details.registration().status() == RegistrationStatus.IN_REVIEW);
        resume.setVisible(details.turn() == Turn.ON_HOLD);
        take.setDisableOnClick(true);
        resume.setDisableOnClick(true);
        getContent().addClassName("row");
        getContent().add(take, hold, resume);
    }

    private void take() {
        try {
            submitted.take(id);
        } finally {
            take.setEnabled(true);
        }
        changed.run();
    }

    private void askWhy() {
        new DangerDialog(
                        getTranslation("review.case.hold-question"),
                        getTranslation("review.case.hold"),
                        getTranslation("review.case.hold-not"),
                        this::hold)
                .consequence(getTranslation("review.case.hold-effect"))
                .askReason("review.case.hold-why")
                .open();
    }

    private void hold(String reason) {
        submitted.hold(id, reason);
        changed.run();
    }

    private void resume() {
        try {
            submitted.resume(id);
        } finally {
            resume.setEnabled(true);
        }
        changed.run();
    }
}
