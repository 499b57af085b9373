package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.document.AcceptedFiles;
import com.pge.sharemydata.document.FileUpload;
import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.document.LogoLimits;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.ui.CompanyMark;
import com.pge.sharemydata.ui.ErrorHandling;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** The picture customers see beside the company's name: the one there is, a field for another, and no picture at all. */
final class LogoPanel extends Composite<Div> {

    private final String company;
    private final SerializableConsumer<@Nullable LogoId> changed;
    private final Div shown = new Div();

    final FileUpload<LogoId> upload;
    final Button remove = new Button(getTranslation("registration.logo.remove"), click -> change(null));

    LogoPanel(
            String company,
            @Nullable LogoId logo,
            RegistrationDrafts drafts,
            LogoLimits limits,
            ErrorHandling errors,
            SerializableConsumer<@Nullable LogoId> changed) {
        this.company = company;
        this.changed = changed;
        this.upload = new FileUpload<>(
                "registration.logo.choose",
                AcceptedFiles.logo(limits),
                errors,
                (name, content) -> drafts.receiveLogo(content),
                this::change);

        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        shown.addClassName("row");
        var hint = new Paragraph(getTranslation("registration.logo.hint", limits.width(), limits.height()));
        hint.addClassName("muted");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("registration.logo.title")), hint, shown, upload);
        show(logo);
    }

    void change(@Nullable LogoId logo) {
        changed.accept(logo);
        show(logo);
    }

    private void show(@Nullable LogoId logo) {
        shown.removeAll();
        shown.add(new CompanyMark(company, logo == null ? null : logo.address()));
        if (logo != null) {
            shown.add(remove);
        }
    }
}
