package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A secret, shown this once. When its reader says it is saved, the panel is gone, and the secret with it. */
public final class SecretPanel extends Composite<Section> {

    final Checkbox saved = new Checkbox(getTranslation("ui.secret.saved"));
    final Button done = new Button(getTranslation("ui.secret.done"));

    private final Paragraph complaint = new Paragraph();

    public SecretPanel(String labelKey, String secret) {
        String label = getTranslation(labelKey);
        var code = new Code(secret);
        code.getElement().setAttribute("data-copy-source", "");
        var row = new Div(code, new CopyButton(label));
        row.addClassName("secret-row");
        var title = new H2(getTranslation("ui.secret.title", label));
        title.addComponentAsFirst(Icon.of("key"));
        title.addClassName("row");

        complaint.addClassName("field-error");
        complaint.getElement().setAttribute("role", "alert");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickListener(click -> close());

        getContent().addClassNames("panel", "pad", "stack", "secret");
        getContent().add(title, new Paragraph(getTranslation("ui.secret.once")), row, saved, complaint, done);
    }

    private Runnable afterwards = () -> {};

    /** What happens once the reader has saved the secret. */
    public SecretPanel onDone(Runnable afterwards) {
        this.afterwards = afterwards;
        return this;
    }

    private void close() {
        if (!saved.getValue()) {
            complaint.setText(getTranslation("ui.secret.unsaved"));
            return;
        }
        removeFromParent();
        afterwards.run();
    }
}
