package com.pge.sharemydata.credential.ui;

import com.pge.sharemydata.credential.CredentialDetails;
import com.pge.sharemydata.ui.Dates;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The registration access token: what it opens, when it was made, and a way to a new one. */
final class TokenPanel extends Composite<Section> {

    TokenPanel(CredentialDetails details, Button newToken) {
        var text = new Paragraph(getTranslation("credential.token.text"));
        text.addClassNames("muted", "measure");
        var made = new Paragraph(
                details.registrationTokenMadeAt() == null
                        ? getTranslation("credential.token.none")
                        : getTranslation("credential.token.made", Dates.dateTime(details.registrationTokenMadeAt())));
        getContent().addClassNames("stack");
        getContent().add(new H2(getTranslation("credential.token.title")), text, made, newToken);
    }
}
