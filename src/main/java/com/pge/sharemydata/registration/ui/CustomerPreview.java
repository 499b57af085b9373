package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.ui.CompanyMark;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What customers will see of a company, while it is being typed. */
final class CustomerPreview extends Composite<Div> {

    private final String name;
    private final Div head = new Div();
    private final Div mark = new Div();
    private final Paragraph use = new Paragraph();
    private final Paragraph storage = new Paragraph();

    CustomerPreview(Company company, TransparencyForm form) {
        String shown = company.shownName();
        name = shown == null ? getTranslation("registration.preview.nameless") : shown;
        var title = new Span(name);
        title.addClassName("strong");
        head.add(mark, title);
        head.addClassName("co");
        show(form.logo());
        use.addClassName("ghost");
        var card = new Div(head, use, storage);
        card.addClassNames("panel", "pad", "stack");
        var hint = new Paragraph(getTranslation("registration.preview.hint"));
        hint.addClassName("muted");
        var heading = new H2(getTranslation("registration.preview.title"));
        heading.addClassName("kick");

        form.dataUse.addValueChangeListener(change -> show(form));
        form.dataStorage.addValueChangeListener(change -> show(form));
        show(form);
        getContent().addClassName("preview");
        getContent().add(heading, card, hint);
    }

    /** The picture is another one now, or none. */
    void show(@Nullable LogoId logo) {
        mark.removeAll();
        mark.add(new CompanyMark(name, logo == null ? null : logo.address()));
    }

    private void show(TransparencyForm form) {
        use.setText(orElse(form.dataUse.getValue(), "registration.preview.use"));
        storage.setText(orElse(form.dataStorage.getValue(), "registration.preview.storage"));
    }

    private String orElse(@Nullable String typed, String key) {
        return typed == null || typed.isBlank() ? getTranslation(key) : typed;
    }
}
