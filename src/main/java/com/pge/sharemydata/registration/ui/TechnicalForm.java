package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.registration.TechnicalAddress;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** Where the company's software is reached; only the addresses its type needs. */
final class TechnicalForm extends SectionForm<Technical> {

    final TextField portalUri = text("portalUri", "registration.technical.portal", 600);
    final TextArea redirectUris = area("redirectUris", "registration.technical.redirect", 4000);
    final TextField scopeSelectionUri = text("scopeSelectionUri", "registration.technical.scope-selection", 600);
    final TextField notificationUri = text("notificationUri", "registration.technical.notification", 600);

    TechnicalForm(UserType userType) {
        portalUri.setHelperText(getTranslation("registration.technical.portal.hint"));
        redirectUris.setHelperText(getTranslation("registration.technical.redirect.hint"));
        scopeSelectionUri.setHelperText(getTranslation("registration.technical.scope-selection.hint"));
        boolean mayPoll = TechnicalAddress.NOTIFICATION.neededBy(userType) == TechnicalAddress.Need.OPTIONAL;
        notificationUri.setLabel(getTranslation(
                mayPoll ? "registration.technical.notification.optional" : "registration.technical.notification"));
        notificationUri.setHelperText(getTranslation(
                mayPoll
                        ? "registration.technical.notification.optional.hint"
                        : "registration.technical.notification.hint"));
        portalUri.setVisible(TechnicalAddress.PORTAL.isAskedOf(userType));
        redirectUris.setVisible(TechnicalAddress.REDIRECT.isAskedOf(userType));
        scopeSelectionUri.setVisible(TechnicalAddress.SCOPE_SELECTION.isAskedOf(userType));
        add(portalUri, redirectUris, scopeSelectionUri, notificationUri);
    }

    @Override
    void show(Technical technical) {
        portalUri.setValue(shown(technical.portalUri()));
        redirectUris.setValue(shown(technical.redirectUris()));
        scopeSelectionUri.setValue(shown(technical.scopeSelectionUri()));
        notificationUri.setValue(shown(technical.notificationUri()));
    }

    @Override
    Technical value() {
        return new Technical(
                portalUri.getValue(),
                redirectUris.getValue(),
                scopeSelectionUri.getValue(),
                notificationUri.getValue());
    }
}
