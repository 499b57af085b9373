package com.pge.sharemydata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * Copies the text of the element marked {@code data-copy-source} beside it. It works in the browser alone
 * ({@code scripts/kit.js}): the click is what permits the clipboard, and a secret does not travel again.
 */
final class CopyButton extends Button {

    CopyButton(String of) {
        super();
        setText(getTranslation("ui.copy"));
        addThemeVariants(ButtonVariant.SMALL);
        addClassName("copy");
        getElement().setAttribute("data-copied", getTranslation("ui.copied"));
        setAriaLabel(getTranslation("ui.copy.what", of));
    }
}
