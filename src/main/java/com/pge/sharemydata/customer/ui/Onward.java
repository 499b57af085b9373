package com.pge.sharemydata.customer.ui;

import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.customer.NetworkAddress;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** What the pages of this package have in common about where people come from and go to. */
final class Onward {

    private Onward() {}

    /** Whose connection this page is open over. */
    static NetworkAddress network() {
        return new NetworkAddress(
                Optional.ofNullable(UI.getCurrent().getSession().getBrowser().getAddress())
                        .orElse(""));
    }

    /** It is on its way, whatever it is. */
    static Component sent(String titleKey, String textKey) {
        UI ui = UI.getCurrent();
        return new ConfirmPanel(ui.getTranslation(titleKey), ui.getTranslation(textKey));
    }

    /** For who was matched a moment later. */
    static Component goOn() {
        return new ButtonLink("customer.find.go-on", "/" + CustomerLinks.FIND)
                .quiet()
                .asksToSignIn();
    }
}
