package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.shared.EmailAddress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.function.Consumer;

/** Whom to invite, and what he may do. */
final class InviteForm extends Composite<Section> {

    private final Binder<Invite> binder = new Binder<>(Invite.class);

    final EmailField email = new EmailField();
    final RadioButtonGroup<MemberRole> role = new RadioButtonGroup<>();
    final Button send = new Button();

    InviteForm(Consumer<Invite> sending) {
        email.setLabel(getTranslation("organization.invite.email"));
        email.setHelperText(getTranslation("organization.invite.email.hint"));
        role.setLabel(getTranslation("organization.invite.role"));
        role.setItems(MemberRole.values());
        role.setRenderer(new ComponentRenderer<>(this::choice));
        role.addClassName("choices");
        send.setText(getTranslation("organization.invite.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);

        String missing = getTranslation("organization.invite.email.missing");
        binder.forField(email)
                .asRequired(missing)
                .withConverter(EmailAddress::of, EmailAddress::value, missing)
                .bind("email");
        binder.forField(role)
                .asRequired(getTranslation("organization.invite.role.missing"))
                .bind("role");
        send.addClickListener(click -> value().ifPresent(sending));
        reset();

        var fields = new Div(email, role, send);
        fields.addClassName("form");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("organization.invite.title")), fields);
    }

    void reset() {
        binder.refreshFields();
        role.setValue(MemberRole.TECHNICAL);
    }

    private Optional<Invite> value() {
        return binder.validate().isOk()
                ? Optional.of(new Invite(EmailAddress.of(email.getValue()), role.getValue()))
                : Optional.empty();
    }

    private Div choice(MemberRole item) {
        var title = new Span(getTranslation("MemberRole." + item));
        title.addClassName("strong");
        var hint = new Span(getTranslation("organization.invite.role." + item));
        hint.addClassName("hint");
        return new Div(title, hint);
    }

    /** An invitation to send. */
    record Invite(EmailAddress email, MemberRole role) {}
}
