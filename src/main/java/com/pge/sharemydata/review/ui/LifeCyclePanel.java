package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.review.CompanyLifeCycle;
import com.pge.sharemydata.review.LifeCycleAct;
import com.pge.sharemydata.review.ProposalRow;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposing what shall happen to a company and, for another person, confirming it. */
final class LifeCyclePanel extends Composite<Div> {

    private final OrganizationDetails company;
    private final transient CompanyLifeCycle lifeCycle;
    private final SerializableRunnable changed;

    final DatePicker serviceEnd = new DatePicker(getTranslation("review.lifecycle.service-end"));
    final Div actions = new Div();

    LifeCyclePanel(
            OrganizationDetails company,
            Optional<ProposalRow> open,
            boolean senior,
            CompanyLifeCycle lifeCycle,
            Instant now,
            SerializableRunnable changed) {
        this.company = company;
        this.lifeCycle = lifeCycle;
        this.changed = changed;

        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(new H2(getTranslation("review.lifecycle.title")));
        actions.addClassName("row");
        open.ifPresentOrElse(proposal -> showProposal(proposal, senior), () -> showActs(now));
        getContent().add(actions);
    }

    private void showProposal(ProposalRow proposal, boolean senior) {
        getContent()
                .add(new Finding(
                        proposal.mine() ? Tone.US : Tone.YOU,
                        getTranslation("LifeCycleAct." + proposal.act() + ".proposed", proposal.proposer()),
                        getTranslation(
                                "review.lifecycle.reason", proposal.reason(), Dates.dateTime(proposal.proposedAt()))));
        if (!proposal.mine() && senior) {
            var confirm = new Button(
                    getTranslation("LifeCycleAct." + proposal.act() + ".confirm"), click -> confirm(proposal));
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            if (proposal.act() != LifeCycleAct.REINSTATE) {
                confirm.addThemeVariants(ButtonVariant.ERROR);
            }
            actions.add(confirm);
        } else {
            getContent().add(new Paragraph(getTranslation("review.lifecycle.another")));
        }
        actions.add(new Button(
                getTranslation(proposal.mine() ? "review.lifecycle.take-back" : "review.lifecycle.refuse"),
                click -> drop(proposal)));
    }

    private void showActs(Instant now) {
        List<LifeCycleAct> acts = LifeCycleAct.possible(company.status());
        getContent()
                .add(new Paragraph(
                        getTranslation(acts.isEmpty() ? "review.lifecycle.nothing" : "review.lifecycle.four-eyes")));
        if (acts.contains(LifeCycleAct.OFFBOARD)) {
            LocalDate today = LocalDate.ofInstant(now, Dates.PACIFIC);
            serviceEnd.setMin(today.plusDays(1));
            serviceEnd.setValue(today.plusDays(30));
            serviceEnd.setHelperText(getTranslation("review.lifecycle.service-end-hint"));
            getContent().add(serviceEnd);
        }
        acts.forEach(
                act -> actions.add(new Button(getTranslation("LifeCycleAct." + act + ".propose"), click -> ask(act))));
        if (company.status() == OrganizationStatus.ACTIVE) {
            actions.add(
                    company.pausedSince() == null
                            ? new Button(getTranslation("review.lifecycle.pause"), click -> pause())
                            : new Button(getTranslation("review.lifecycle.resume"), click -> resume()));
        }
    }

    private void ask(LifeCycleAct act) {
        new DangerDialog(
                        getTranslation("LifeCycleAct." + act + ".question", company.name()),
                        getTranslation("LifeCycleAct." + act + ".propose"),
                        getTranslation("review.lifecycle.keep"),
                        reason -> propose(act, reason))
                .consequence(getTranslation("LifeCycleAct." + act + ".effect"))
                .consequence(getTranslation("review.lifecycle.four-eyes"))
                .askReason("review.lifecycle.why")
                .open();
    }

    private void pause() {
        new DangerDialog(
                        getTranslation("review.lifecycle.pause-question", company.name()),
                        getTranslation("review.lifecycle.pause"),
                        getTranslation("review.lifecycle.keep"),
                        reason -> {
                            lifeCycle.pause(company.id());
                            done("review.lifecycle.paused");
                        })
                .consequence(getTranslation("review.lifecycle.pause-effect"))
                .open();
    }

    private void resume() {
        lifeCycle.resume(company.id());
        done("review.lifecycle.resumed");
    }

    private void propose(LifeCycleAct act, String reason) {
        lifeCycle.propose(company.id(), act, reason, act == LifeCycleAct.OFFBOARD ? end() : null);
        done("review.lifecycle.proposed");
    }

    private void confirm(ProposalRow proposal) {
        lifeCycle.confirm(proposal.id());
        done("review.lifecycle.confirmed");
    }

    private void drop(ProposalRow proposal) {
        lifeCycle.drop(proposal.id());
        changed.run();
    }

    private void done(String key) {
        Notifications.saved(key);
        changed.run();
    }

    private @Nullable Instant end() {
        LocalDate day = serviceEnd.getValue();
        return day == null ? null : day.atStartOfDay(Dates.PACIFIC).toInstant();
    }
}
