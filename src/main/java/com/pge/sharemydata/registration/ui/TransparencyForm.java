package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.registration.Transparency;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** What the company tells customers of its use of their data. */
final class TransparencyForm extends SectionForm<Transparency> {

    final TextArea dataUse = area("dataUse", "registration.transparency.data-use", 1000);
    final TextArea dataStorage = area("dataStorage", "registration.transparency.data-storage", 1000);
    final TextField privacyPolicy = text("privacyPolicy", "registration.transparency.privacy-policy", 600);
    final TextField termsOfService = text("termsOfService", "registration.transparency.terms", 600);

    private @Nullable LogoId logo;

    TransparencyForm() {
        dataUse.setHelperText(getTranslation("registration.transparency.data-use.hint"));
        dataStorage.setHelperText(getTranslation("registration.transparency.data-storage.hint"));
        privacyPolicy.setHelperText(getTranslation("registration.address.hint"));
        termsOfService.setHelperText(getTranslation("registration.address.hint"));
        dataUse.setValueChangeMode(ValueChangeMode.LAZY);
        dataStorage.setValueChangeMode(ValueChangeMode.LAZY);
        add(dataUse, dataStorage, privacyPolicy, termsOfService);
    }

    @Override
    void show(Transparency told) {
        dataUse.setValue(shown(told.dataUse()));
        dataStorage.setValue(shown(told.dataStorage()));
        privacyPolicy.setValue(shown(told.privacyPolicy()));
        termsOfService.setValue(shown(told.termsOfService()));
        logo = told.logo();
    }

    @Override
    Transparency value() {
        return new Transparency(
                dataUse.getValue(), dataStorage.getValue(), privacyPolicy.getValue(), termsOfService.getValue(), logo);
    }

    @Nullable
    LogoId logo() {
        return logo;
    }

    /** The picture comes from a field of its own. */
    void hold(@Nullable LogoId other) {
        logo = other;
    }
}
