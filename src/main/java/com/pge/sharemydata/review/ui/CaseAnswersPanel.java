package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.registration.Acceptance;
import com.pge.sharemydata.registration.Answers;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.ui.CompanyMark;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.SummaryList;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the company answered. */
final class CaseAnswersPanel extends Composite<Div> {

    CaseAnswersPanel(RegistrationDetails registration) {
        Answers answers = registration.answers();
        Company company = answers.company();
        getContent().addClassNames("stack", "panel", "pad");
        getContent()
                .add(
                        new H3(getTranslation("review.answers.company")),
                        new SummaryList()
                                .row("review.answers.type", getTranslation("UserType." + registration.userType()))
                                .row("review.answers.name", given(company.legalName()), plain(company.tradeName()))
                                .row("review.answers.ein", given(company.ein()))
                                .row("review.answers.address", address(company))
                                .row("review.answers.website", given(company.website()))
                                .row(
                                        "review.answers.business",
                                        contact(answers.contacts().business()))
                                .row(
                                        "review.answers.technical",
                                        contact(answers.contacts().technical())),
                        new H3(getTranslation("review.answers.data")),
                        new SummaryList()
                                .row("review.answers.logo", new CompanyMark(registration.name(), logo(answers)))
                                .row(
                                        "review.answers.use",
                                        given(answers.transparency().dataUse()))
                                .row(
                                        "review.answers.storage",
                                        given(answers.transparency().dataStorage()))
                                .row(
                                        "review.answers.privacy",
                                        given(answers.transparency().privacyPolicy()))
                                .row(
                                        "review.answers.terms",
                                        given(answers.transparency().termsOfService()))
                                .row("review.answers.wanted", wanted(answers))
                                .row(
                                        "review.answers.history",
                                        getTranslation(
                                                "review.answers.months",
                                                Objects.requireNonNullElse(
                                                        answers.dataWanted().historyMonths(), 0))),
                        new H3(getTranslation("review.answers.software")),
                        new SummaryList()
                                .row(
                                        "review.answers.portal",
                                        given(answers.technical().portalUri()))
                                .row(
                                        "review.answers.redirect",
                                        given(answers.technical().redirectUris()))
                                .row(
                                        "review.answers.notification",
                                        given(answers.technical().notificationUri())),
                        new H3(getTranslation("review.answers.agreements")),
                        agreements(registration));
    }

    private SummaryList agreements(RegistrationDetails registration) {
        var list = new SummaryList();
        for (Acceptance acceptance : registration.acceptances()) {
            list.row(
                    "Agreement." + acceptance.agreement(),
                    getTranslation(
                            "review.answers.accepted",
                            acceptance.version(),
                            acceptance.name(),
                            Dates.dateTime(acceptance.at())));
        }
        return list;
    }

    private static @Nullable String logo(Answers answers) {
        LogoId logo = answers.transparency().logo();
        return logo == null ? null : logo.address();
    }

    private String wanted(Answers answers) {
        return answers.dataWanted().categories().stream()
                .map(category -> getTranslation("DataCategory." + category))
                .collect(Collectors.joining(", "));
    }

    private static String address(Company company) {
        return joined(company.street(), company.city(), company.state(), company.zip());
    }

    private static String contact(Contact contact) {
        return joined(contact.name(), contact.email(), contact.phone());
    }

    private static String joined(@Nullable String... parts) {
        String all = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }

    private static String given(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
