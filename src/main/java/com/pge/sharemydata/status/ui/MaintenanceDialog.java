package com.pge.sharemydata.status.ui;

import com.pge.sharemydata.status.MaintenancePlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks for one maintenance window. */
final class MaintenanceDialog extends Dialog {

    final MaintenanceForm form;
    final Button save = new Button();
    final Button leave = new Button();

    /** @param action gets the plan; the dialog closes when it returns */
    MaintenanceDialog(String titleKey, MaintenanceForm form, Consumer<MaintenancePlan> action) {
        this.form = form;
        setHeaderTitle(getTranslation(titleKey));
        save.setText(getTranslation("status.form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save(action));
        leave.setText(getTranslation("status.form.leave"));
        leave.addClickListener(click -> close());
        var body = new Div(new Paragraph(getTranslation("status.form.lead")), form);
        body.addClassName("stack");
        add(body);
        getFooter().add(leave, save);
    }

    private void save(Consumer<MaintenancePlan> action) {
        form.value().ifPresent(plan -> {
            action.accept(plan);
            close();
        });
    }
}
