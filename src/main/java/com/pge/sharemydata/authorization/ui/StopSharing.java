package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.Hidden;
import com.pge.sharemydata.ui.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The button that stops sharing, and the question it asks first. */
final class StopSharing extends Button {

    private final transient AuthorizationDetails details;
    private final transient Runnable stop;

    StopSharing(AuthorizationDetails details, Runnable stop) {
        this.details = details;
        this.stop = stop;
        setText(getTranslation("authorization.stop"));
        setIcon(Icon.of("cross"));
        addThemeVariants(ButtonVariant.ERROR);
        getElement()
                .appendChild(Hidden.text(" " + getTranslation("authorization.stop.with", details.companyName()))
                        .getElement());
        addClickListener(click -> dialog().open());
    }

    DangerDialog dialog() {
        return new DangerDialog(
                        getTranslation("authorization.stop.question", details.companyName()),
                        getTranslation("authorization.stop"),
                        getTranslation("authorization.stop.keep"),
                        reason -> stop.run())
                .consequence(getTranslation("authorization.stop.new", details.companyName()))
                .consequence(getTranslation("authorization.stop.old", details.companyName()))
                .consequence(getTranslation("authorization.stop.again"));
    }
}
