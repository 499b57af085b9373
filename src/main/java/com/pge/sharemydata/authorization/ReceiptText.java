package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.document.PdfText;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.Transparency;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Utility;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A receipt as its customer reads it: who receives what, why, until when, on which terms. */
@Component
class ReceiptText {

    private final Texts texts;
    private final Utility utility;
    private final PortalAddress portal;
    private final SharingTerms terms;

    ReceiptText(Texts texts, Utility utility, PortalAddress portal, SharingTerms terms) {
        this.texts = texts;
        this.utility = utility;
        this.portal = portal;
        this.terms = terms;
    }

    PdfText of(ReceiptFacts facts, Locale language) {
        String company = facts.authorization().companyName();
        String kind = "authorization.receipt." + facts.kind();
        var blocks = new ArrayList<PdfText.Block>();
        blocks.add(new PdfText.Paragraph(
                text(kind + ".text", language, time(facts.at(), language), utility.name(), company)));
        blocks.add(heading("who", language));
        blocks.add(new PdfText.Rows(who(facts, language)));
        blocks.add(heading("what", language));
        blocks.add(new PdfText.Rows(facts.data().stream()
                .map(category -> new PdfText.Row(name(category, language), hint(category, language)))
                .toList()));
        blocks.add(heading("services", language));
        blocks.add(new PdfText.Bullets(facts.authorization().services().stream()
                .map(service -> service(service, language))
                .toList()));
        blocks.add(heading("until", language));
        blocks.add(new PdfText.Rows(term(facts, language)));
        blocks.add(heading("basis", language));
        blocks.add(new PdfText.Rows(basis(facts, language)));
        if (facts.ended() == null) {
            blocks.add(heading("stop", language));
            blocks.add(new PdfText.Paragraph(text(
                    "authorization.receipt.stop.text",
                    language,
                    portal.of(AuthorizationLinks.authorization(
                            facts.authorization().id())))));
        }
        blocks.add(new PdfText.SmallPrint(
                text("authorization.receipt.signed", language, utility.name(), portal.of("/pki/root.cer"))));
        return new PdfText(
                text(kind + ".title", language, company),
                text("authorization.receipt.number", language, facts.id()),
                facts.at(),
                blocks);
    }

    private List<PdfText.Row> who(ReceiptFacts facts, Locale language) {
        Transparency told = facts.registration().answers().transparency();
        var rows = new ArrayList<PdfText.Row>();
        rows.add(row("customer", facts.customer().name(), language));
        rows.add(row("company", legalName(facts), language));
        addWhereTold(rows, "purpose", told.dataUse(), language);
        addWhereTold(rows, "storage", told.dataStorage(), language);
        addWhereTold(rows, "privacy", told.privacyPolicy(), language);
        return rows;
    }

    private static String legalName(ReceiptFacts facts) {
        String shown = facts.authorization().companyName();
        String legal = facts.registration().name();
        return legal.isEmpty() || legal.equals(shown) ? shown : shown + " (" + legal + ")";
    }

    private void addWhereTold(List<PdfText.Row> rows, String name, @Nullable String told, Locale language) {
        if (told != null) {
            rows.add(row(name, told, language));
        }
    }

    private List<PdfText.Row> term(ReceiptFacts facts, Locale language) {
        var rows = new ArrayList<PdfText.Row>();
        rows.add(row("from", time(facts.authorization().term().startsAt(), language), language));
        rows.add(row("last-day", day(facts.lastDay(), language), language));
        AuthorizationChanged changed = facts.changed();
        if (changed != null) {
            rows.add(row("data-before", names(changed.dataBefore(), language), language));
            rows.add(row("last-day-before", day(changed.lastDayBefore(), language), language));
        }
        AuthorizationEnded ended = facts.ended();
        if (ended != null) {
            rows.add(row("ended", time(ended.at(), language), language));
            rows.add(row("reason", text("EndReason." + ended.reason(), language), language));
        }
        return rows;
    }

    private List<PdfText.Row> basis(ReceiptFacts facts, Locale language) {
        AuthorizationDetails authorization = facts.authorization();
        var rows = new ArrayList<PdfText.Row>();
        rows.add(row("authorization", authorization.id().toString(), language));
        rows.add(row("given", time(authorization.givenAt(), language), language));
        rows.add(row("terms", terms(authorization.terms(), language), language));
        rows.add(row("registration", Integer.toString(facts.registration().number()), language));
        return rows;
    }

    private String terms(String version, Locale language) {
        return terms.has(version)
                ? text("authorization.receipt.terms.version", language, version, terms.sha256(version, language))
                : version;
    }

    private String service(ServiceRow service, Locale language) {
        return text(
                "authorization.receipt.service",
                language,
                text("Commodity." + service.commodity(), language),
                service.number(),
                service.street(),
                service.city());
    }

    private String names(Collection<DataCategory> data, Locale language) {
        return data.stream().sorted().map(category -> name(category, language)).collect(Collectors.joining(", "));
    }

    private String name(DataCategory category, Locale language) {
        return text("DataCategory." + category, language);
    }

    private String hint(DataCategory category, Locale language) {
        return text("DataCategory." + category + ".hint", language);
    }

    private PdfText.Heading heading(String name, Locale language) {
        return new PdfText.Heading(text("authorization.receipt." + name, language));
    }

    private PdfText.Row row(String name, String value, Locale language) {
        return new PdfText.Row(text("authorization.receipt.row." + name, language), value);
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.text(key, language, arguments);
    }

    private String day(@Nullable LocalDate day, Locale language) {
        return day == null
                ? text("authorization.receipt.no-end", language)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(language)
                        .format(day);
    }

    private String time(Instant at, Locale language) {
        return text(
                "authorization.receipt.pacific",
                language,
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .localizedBy(language)
                        .format(at.atZone(Dates.PACIFIC)));
    }
}
