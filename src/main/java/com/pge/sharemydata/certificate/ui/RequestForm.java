package com.pge.sharemydata.certificate.ui;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.CodeBlock;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;

/** How to make a signing request, and the field to paste it; what is wrong with it stands beside the field. */
final class RequestForm extends Composite<Section> {

    private final transient Consumer<String> sending;
    private final transient Function<RuleViolation, String> words;

    private final H2 title = new H2();
    private final Paragraph intro = new Paragraph();
    private final Div line = new Div();
    private final Paragraph lineHint = new Paragraph();
    final TextArea request = new TextArea();
    final Button send = new Button();

    RequestForm(Consumer<String> sending, Function<RuleViolation, String> words) {
        this.sending = sending;
        this.words = words;

        request.setLabel(getTranslation("certificate.form.request"));
        request.setHelperText(getTranslation("certificate.form.request.hint"));
        request.setWidthFull();
        request.setMinRows(6);
        request.setMaxRows(14);
        request.addClassName("code-input");
        request.getElement().setAttribute("autocomplete", "off");
        request.getElement().setAttribute("spellcheck", "false");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());

        getContent().addClassNames("panel", "pad", "stack");
        getContent()
                .add(
                        title,
                        intro,
                        new H3(getTranslation("certificate.form.make.title")),
                        new Paragraph(getTranslation("certificate.form.make.text")),
                        line,
                        lineHint,
                        new H3(getTranslation("certificate.form.paste.title")),
                        request,
                        send);
    }

    /**
     * Fits the words to who asks and for what.
     *
     * @param company its legal name, filled into the command
     * @param needsName whether the request has to have a DNS name
     * @param renewal whether a certificate works already
     */
    void prepare(String company, boolean needsName, boolean renewal) {
        String kind = renewal ? "certificate.form.renew" : "certificate.form.first";
        title.setText(getTranslation(kind + ".title"));
        intro.setText(getTranslation(kind + ".text"));
        send.setText(getTranslation(kind + ".send"));
        line.removeAll();
        line.add(new CodeBlock("certificate.form.command", OpensslCommand.of(company, needsName)));
        lineHint.setText(getTranslation(needsName ? "certificate.form.make.name" : "certificate.form.make.person"));
    }

    void reset() {
        request.clear();
        request.setInvalid(false);
    }

    private void send() {
        try {
            request.setInvalid(false);
            sending.accept(request.getValue());
        } catch (RuleViolation refusal) {
            refuse(refusal);
        } finally {
            send.setEnabled(true);
        }
    }

    private void refuse(RuleViolation refusal) {
        if (refusal.messageKey().equals("certificate.error.private-key")) {
            // Not on the screen any longer than needed
            request.clear();
        }
        request.setErrorMessage(words.apply(refusal));
        request.setInvalid(true);
        request.focus();
    }
}
