package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What an administrator decides about the company's service. */
final class ServicePanel extends Composite<Div> {

    private final transient Organizations organizations;
    private final transient Runnable done;

    final Checkbox visible = new Checkbox();
    final Button pause = new Button();
    final Button resume = new Button();
    final DatePicker lastDay = new DatePicker();
    final Button surrender = new Button();

    /** @param inTheWay what keeps the company from the list, whatever it wishes: keys of the words */
    ServicePanel(
            Organizations organizations,
            OrganizationDetails company,
            List<String> inTheWay,
            Clock clock,
            Runnable done) {
        this.organizations = organizations;
        this.done = done;

        visible.setLabel(getTranslation("organization.company.visible"));
        visible.setValue(company.visible());
        visible.addValueChangeListener(change -> show(change.getValue()));
        pause.setText(getTranslation("organization.company.pause"));
        pause.addClickListener(click -> askPause());
        resume.setText(getTranslation("organization.company.resume"));
        resume.addThemeVariants(ButtonVariant.PRIMARY);
        resume.addClickListener(click -> resume());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
        lastDay.setLabel(getTranslation("organization.company.last-day"));
        lastDay.setMin(today);
        lastDay.setMax(today.plusDays(organizations.longestServiceEnd().toDays() - 1));
        lastDay.setValue(today);
        surrender.setText(getTranslation("organization.company.surrender"));
        surrender.addThemeVariants(ButtonVariant.ERROR);
        surrender.addClickListener(click -> askSurrender());

        getContent().addClassName("stack-l");
        getContent()
                .add(
                        part("visible", visible, found(company, inTheWay)),
                        part("pause", company.pausedSince() == null ? pause : resume));
        if (company.status() == OrganizationStatus.ACTIVE) {
            getContent().add(part("surrender", lastDay, surrender));
        }
    }

    private Component part(String name, Component... controls) {
        var part = new Section(
                new H2(getTranslation("organization.company." + name + ".title")),
                new Paragraph(getTranslation("organization.company." + name + ".text")));
        part.add(controls);
        part.addClassNames("panel", "pad", "stack");
        return part;
    }

    private Component found(OrganizationDetails company, List<String> inTheWay) {
        if (inTheWay.isEmpty()) {
            return company.visible()
                    ? new StatusBadge(Tone.DONE, "organization.company.found")
                    : new StatusBadge(Tone.OFF, "organization.company.not-found");
        }
        var reasons = new UnorderedList();
        reasons.addClassName("links");
        inTheWay.forEach(key -> reasons.add(new ListItem(getTranslation(key))));
        return new Finding(Tone.YOU, getTranslation("organization.company.in-the-way"), "", reasons);
    }

    private void show(boolean wanted) {
        organizations.show(wanted);
        Notifications.saved(wanted ? "organization.company.shown" : "organization.company.hidden");
        done.run();
    }

    private void askPause() {
        new DangerDialog(
                        getTranslation("organization.company.pause.question"),
                        getTranslation("organization.company.pause"),
                        getTranslation("organization.company.pause.keep"),
                        _ -> pause())
                .consequence(getTranslation("organization.company.pause.first"))
                .consequence(getTranslation("organization.company.pause.second"))
                .consequence(getTranslation("organization.company.pause.third"))
                .open();
    }

    private void pause() {
        organizations.pause();
        done.run();
    }

    private void resume() {
        organizations.resume();
        done.run();
    }

    private void askSurrender() {
        LocalDate day = lastDay.getValue();
        if (day == null || lastDay.isInvalid()) {
            lastDay.setErrorMessage(getTranslation("organization.company.last-day.wrong"));
            lastDay.setInvalid(true);
            lastDay.focus();
            return;
        }
        new DangerDialog(
                        getTranslation("organization.company.surrender.question"),
                        getTranslation("organization.company.surrender"),
                        getTranslation("organization.company.surrender.keep"),
                        _ -> surrender(day))
                .consequence(getTranslation("organization.company.surrender.first", Dates.date(day)))
                .consequence(getTranslation("organization.company.surrender.second"))
                .consequence(getTranslation("organization.company.surrender.third"))
                .open();
    }

    private void surrender(LocalDate day) {
        organizations.surrender(day.plusDays(1).atStartOfDay(Dates.PACIFIC).toInstant());
        done.run();
    }
}
