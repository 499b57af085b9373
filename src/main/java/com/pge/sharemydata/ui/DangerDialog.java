package com.pge.sharemydata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/**
 * Asks before something that hurts: the question as title, what follows from it, a red verb and a way to keep things as
 * they are. Never "OK" and "Cancel".
 */
public final class DangerDialog extends Dialog {

    final TextArea reason = new TextArea();
    final Button act = new Button();
    final Button keep = new Button();

    private final UnorderedList consequences = new UnorderedList();
    private boolean reasonNeeded;

    /**
     * @param question as title: "Stop sharing with Brightmeter?"
     * @param verb on the red button: "Stop sharing"
     * @param keeping on the other: "Keep sharing"
     * @param action gets the reason, empty where none was asked for; the dialog closes when it returns
     */
    public DangerDialog(String question, String verb, String keeping, Consumer<String> action) {
        setHeaderTitle(question);
        addClassName("danger");
        getElement().setAttribute("role", "alertdialog");
        var sign = Icon.of("alert");
        sign.addClassName("danger-sign");
        getHeader().add(sign);
        consequences.addClassName("checks");
        reason.setVisible(false);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();

        act.setText(verb);
        act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        act.addClickListener(click -> act(action));
        keep.setText(keeping);
        keep.setAutofocus(true);
        keep.addClickListener(click -> close());

        var body = new Div(consequences, reason);
        body.addClassName("stack");
        add(body);
        getFooter().add(keep, act);
    }

    public DangerDialog consequence(String text) {
        consequences.add(new ListItem(Icon.of("dot"), new Div(text)));
        return this;
    }

    /** Asks for a reason, without which nothing happens. */
    public DangerDialog askReason(String labelKey) {
        reasonNeeded = true;
        reason.setLabel(getTranslation(labelKey));
        reason.setVisible(true);
        return this;
    }

    private void act(Consumer<String> action) {
        String why = reason.getValue().strip();
        if (reasonNeeded && why.isEmpty()) {
            reason.setErrorMessage(getTranslation("ui.danger.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        try {
            action.accept(why);
        } finally {
            close();
        }
    }
}
