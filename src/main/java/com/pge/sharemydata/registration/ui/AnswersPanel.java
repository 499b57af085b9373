package com.pge.sharemydata.registration.ui;

import com.pge.sharemydata.registration.Acceptance;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStep;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.registration.TechnicalAddress;
import com.pge.sharemydata.registration.Transparency;
import com.pge.sharemydata.ui.CompanyMark;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All answers of a version to read again; in a draft each section has a link to change it. */
final class AnswersPanel extends Composite<Div> {

    private final transient RegistrationDetails whole;

    AnswersPanel(RegistrationDetails whole) {
        this.whole = whole;
        getContent().addClassName("stack-l");
        for (RegistrationStep step : whole.steps()) {
            if (step != RegistrationStep.REVIEW) {
                section(step);
            }
        }
    }

    private void section(RegistrationStep step) {
        String title = Words.of(this, step);
        var head = new Div(new H2(title));
        head.addClassNames("row", "apart");
        if (whole.isDraft()) {
            head.add(new TextLink("ui.summary.change", RegistrationLinks.step(whole.id(), step)).about(title));
        }
        var section = new Section(head, answers(step));
        section.addClassName("stack-s");
        getContent().add(section);
    }

    private SummaryList answers(RegistrationStep step) {
        return switch (step) {
            case COMPANY -> company(whole.answers().company());
            case CONTACTS -> contacts();
            case TRANSPARENCY -> transparency(whole.answers().transparency());
            case DATA -> data(whole.answers().dataWanted());
            case TECHNICAL -> technical(whole.answers().technical());
            case DOCUMENTS -> documents();
            case AGREEMENTS, REVIEW -> agreements();
        };
    }

    private SummaryList company(Company company) {
        var list = new SummaryList();
        row(list, "registration.company.legal-name", company.legalName());
        if (whole.userType().isThirdParty()) {
            optional(list, "registration.company.trade-name", company.tradeName());
            row(list, "registration.company.ein", company.ein());
            row(list, "registration.company.website", company.website());
        }
        String place = Stream.of(company.street(), company.city(), company.state(), company.zip())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        row(list, "registration.company.address", place);
        if (company.type() != null) {
            row(list, "registration.company.type", Words.of(this, company.type()));
            optional(list, "registration.company.partner-name", company.partnerName());
        }
        return list;
    }

    private SummaryList contacts() {
        var list = new SummaryList();
        if (!whole.userType().isThirdParty()) {
            return row(
                    list,
                    "registration.contacts.own",
                    words(whole.answers().contacts().business()));
        }
        row(
                list,
                "registration.contacts.business",
                words(whole.answers().contacts().business()));
        return row(
                list,
                "registration.contacts.technical",
                words(whole.answers().contacts().technical()));
    }

    private SummaryList transparency(Transparency told) {
        var list = new SummaryList();
        if (told.logo() != null) {
            list.row(
                    "registration.logo.title",
                    new CompanyMark(whole.name(), told.logo().address()));
        }
        row(list, "registration.transparency.data-use", told.dataUse());
        row(list, "registration.transparency.data-storage", told.dataStorage());
        row(list, "registration.transparency.privacy-policy", told.privacyPolicy());
        return row(list, "registration.transparency.terms", told.termsOfService());
    }

    private SummaryList data(DataWanted wanted) {
        var list = new SummaryList();
        String categories = wanted.categories().stream()
                .sorted()
                .map(category -> Words.of(this, category))
                .collect(Collectors.joining(", "));
        row(list, "registration.data.categories", categories);
        Integer months = wanted.historyMonths();
        row(
                list,
                "registration.data.history",
                months == null ? null : getTranslation("registration.data.months", months));
        row(
                list,
                "registration.data.interval",
                wanted.readingInterval() == null ? null : Words.of(this, wanted.readingInterval()));
        return row(
                list,
                "registration.data.daily.short",
                getTranslation(wanted.dailyNotification() ? "registration.answer.yes" : "registration.answer.no"));
    }

    private SummaryList technical(Technical technical) {
        var list = new SummaryList();
        if (TechnicalAddress.PORTAL.isAskedOf(whole.userType())) {
            row(list, "registration.technical.portal", technical.portalUri());
            row(list, "registration.technical.redirect", String.join(" \n", technical.redirectLines()));
            optional(list, "registration.technical.scope-selection", technical.scopeSelectionUri());
        }
        return row(list, "registration.technical.notification", technical.notificationUri());
    }

    private SummaryList documents() {
        var list = new SummaryList();
        for (EvidenceKind kind : EvidenceKind.values()) {
            int count = whole.evidence(kind).size();
            if (count > 0 || kind.isRequiredOf(whole.userType())) {
                row(list, Words.key(kind), getTranslation("registration.documents.count", count));
            }
        }
        return list;
    }

    private SummaryList agreements() {
        var list = new SummaryList();
        for (Acceptance given : whole.acceptances()) {
            list.row(
                    Words.key(given.agreement()),
                    getTranslation("registration.agreement.version", given.version()),
                    getTranslation("registration.agreement.accepted", given.name(), Dates.dateTime(given.at())));
        }
        return list;
    }

    private SummaryList row(SummaryList list, String labelKey, @Nullable String answer) {
        return list.row(
                labelKey, answer == null || answer.isBlank() ? getTranslation("registration.answer.none") : answer);
    }

    private static void optional(SummaryList list, String labelKey, @Nullable String answer) {
        if (answer != null) {
            list.row(labelKey, answer);
        }
    }

    private static String words(Contact contact) {
        return Stream.of(contact.name(), contact.email(), contact.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
