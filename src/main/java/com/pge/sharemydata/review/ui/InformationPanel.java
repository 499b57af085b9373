package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.registration.AskedItem;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.InformationRequests;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.RequestedItem;
import com.pge.sharemydata.registration.RequestedItemState;
import com.pge.sharemydata.review.CaseDetails;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.review.Turn;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;

/** What the company was asked and what it answered, to be judged; and a form to ask for more. */
final class InformationPanel extends Composite<Div> {

    private final RegistrationId id;
    private final boolean inHand;
    private final transient InformationRequests requests;
    private final SerializableRunnable changed;
    private final transient List<AskedItem> asked = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();

    final Select<EvidenceKind> kind = new Select<>();
    final TextArea question = new TextArea(getTranslation("review.ask.question"));
    final Button another = new Button(getTranslation("review.ask.another"), click -> addAnother());
    final Button ask = new Button(getTranslation("review.ask.send"), click -> ask());

    InformationPanel(CaseDetails details, InformationRequests requests, SerializableRunnable changed) {
        this.id = details.registration().id();
        this.inHand = details.turn() == Turn.YOU && details.registration().status() == RegistrationStatus.IN_REVIEW;
        this.requests = requests;
        this.changed = changed;

        kind.setLabel(getTranslation("review.ask.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("review.ask.words"));
        kind.setItemLabelGenerator(each -> getTranslation(each == null ? "review.ask.words" : "EvidenceKind." + each));
        question.setHelperText(getTranslation("review.ask.question-hint"));
        question.setMaxLength(1000);
        ask.setDisableOnClick(true);
        list.addClassName("links");

        getContent().addClassName("stack");
        details.registration()
                .course()
                .requested()
                .reversed()
                .forEach(item -> getContent().add(card(item)));
        if (inHand) {
            var actions = new Div(ask, another);
            actions.addClassName("row");
            getContent().add(list, kind, question, actions);
        }
    }

    private Component card(RequestedItem item) {
        var words = new Div(item.question());
        words.addClassName("chk-q");
        var state = new Div(new StatusBadge(tone(item.state()), "RequestedItemState." + item.state()));
        var card = new Div(words, state);
        card.addClassName("chk");
        if (item.isOpen()) {
            card.add(new Paragraph(getTranslation("review.ask.due", Dates.date(item.dueAt()))));
        }
        if (item.answer() != null) {
            card.add(new Paragraph(item.answer()));
        }
        if (item.document() != null && item.state() != RequestedItemState.REJECTED) {
            card.add(new TextLink(
                    "review.ask.document",
                    ReviewLinks.caseOf(id, item.document().toString(), 1)));
        }
        if (item.remark() != null) {
            card.add(new Paragraph(item.remark()));
        }
        if (inHand && item.state() == RequestedItemState.RECEIVED) {
            var judge = new Div(
                    new Button(getTranslation("review.ask.accept"), click -> accept(item)),
                    new Button(getTranslation("review.ask.reject"), click -> askWhy(item)));
            judge.addClassName("row");
            card.add(judge);
        }
        return card;
    }

    private void accept(RequestedItem item) {
        requests.accept(id, item.item());
        changed.run();
    }

    private void askWhy(RequestedItem item) {
        new DangerDialog(
                        getTranslation("review.ask.reject-question"),
                        getTranslation("review.ask.reject"),
                        getTranslation("review.ask.reject-not"),
                        why -> {
                            requests.reject(id, item.item(), why);
                            changed.run();
                        })
                .askReason("review.ask.reject-why")
                .open();
    }

    private boolean addAnother() {
        if (question.getValue().isBlank()) {
            question.setErrorMessage(getTranslation("review.ask.missing"));
            question.setInvalid(true);
            question.focus();
            return false;
        }
        asked.add(new AskedItem(kind.getValue(), question.getValue()));
        list.add(new ListItem(question.getValue()));
        question.clear();
        question.setInvalid(false);
        kind.clear();
        return true;
    }

    private void ask() {
        ask.setEnabled(true);
        boolean more = !question.getValue().isBlank() || asked.isEmpty();
        if (!more || addAnother()) {
            requests.ask(id, List.copyOf(asked));
            Notifications.saved("review.ask.sent");
            changed.run();
        }
    }

    private static Tone tone(RequestedItemState state) {
        return switch (state) {
            case REQUESTED -> Tone.WAIT;
            case RECEIVED -> Tone.YOU;
            case ACCEPTED -> Tone.DONE;
            case REJECTED, EXPIRED -> Tone.BAD;
        };
    }
}
