package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.document.AcceptedFiles;
import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.document.FileUpload;
import com.pge.sharemydata.registration.InformationRequests;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.RequestedItem;
import com.pge.sharemydata.registration.RequestedItemState;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** What reviewers asked the company, each with its answer or the field for it. */
final class QuestionsPanel extends Composite<Div> {

    private final transient RegistrationDetails version;
    private final transient InformationRequests requests;
    private final transient ErrorHandling errors;
    private final DocumentLimits limits;
    private final SerializableConsumer<RegistrationDetails> changed;

    final List<TextArea> answers = new ArrayList<>();

    QuestionsPanel(
            RegistrationDetails version,
            InformationRequests requests,
            ErrorHandling errors,
            DocumentLimits limits,
            SerializableConsumer<RegistrationDetails> changed) {
        this.version = version;
        this.requests = requests;
        this.errors = errors;
        this.limits = limits;
        this.changed = changed;

        var cards = new Div();
        cards.addClassNames("panel", "docs");
        version.course().requested().reversed().forEach(item -> cards.add(card(item)));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("registration.questions.title")), cards);
        setVisible(!version.course().requested().isEmpty());
    }

    private Component card(RequestedItem item) {
        var question = new Div(new H3(item.question()));
        if (item.isOpen()) {
            var due = new Paragraph(getTranslation("registration.questions.due", Dates.date(item.dueAt())));
            due.addClassName("muted");
            question.add(due);
        }
        var head = new Div(question, new StatusBadge(tone(item.state()), Words.key(item.state())));
        head.addClassName("doc-head");
        var card = new Div(head);
        card.addClassName("doc");
        if (item.answer() != null) {
            card.add(new Paragraph(item.answer()));
        }
        if (item.remark() != null) {
            card.add(new Paragraph(item.remark()));
        }
        if (item.isOpen() && version.status() == RegistrationStatus.INFO_REQUESTED) {
            card.add(item.kind() == null ? words(item) : document(item));
        }
        return card;
    }

    private Component words(RequestedItem item) {
        var answer = new TextArea(getTranslation("registration.questions.answer"));
        answer.setMaxLength(4000);
        answer.setMinRows(3);
        answer.setWidthFull();
        answers.add(answer);
        var send = new Button(getTranslation("registration.questions.send"), click -> {
            if (answer.getValue().isBlank()) {
                answer.setErrorMessage(getTranslation("registration.questions.missing"));
                answer.setInvalid(true);
                answer.focus();
            } else {
                done(requests.answer(version.id(), item.item(), answer.getValue()));
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(answer, send);
        form.addClassName("stack");
        return form;
    }

    private Component document(RequestedItem item) {
        return new FileUpload<>(
                "registration.questions.choose",
                AcceptedFiles.pdf(limits),
                errors,
                (fileName, content) -> requests.answer(version.id(), item.item(), fileName, content),
                this::done);
    }

    private void done(RegistrationDetails answered) {
        Notifications.saved("registration.questions.sent");
        changed.accept(answered);
    }

    private static Tone tone(RequestedItemState state) {
        return switch (state) {
            case REQUESTED -> Tone.YOU;
            case RECEIVED -> Tone.US;
            case ACCEPTED -> Tone.DONE;
            case REJECTED -> Tone.BAD;
            case EXPIRED -> Tone.OFF;
        };
    }
}
