package com.pge.sharemydata.certificate.ui;

import com.pge.sharemydata.certificate.CertificateRow;
import com.pge.sharemydata.certificate.CertificateState;
import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One certificate with what can be done with it. */
final class CertificateCard extends Composite<Section> {

    private final CertificateRow row;

    final Button revoke = new Button();

    /** @param revoking null where the reader may not */
    CertificateCard(CertificateRow row, Certificates certificates, @Nullable Consumer<CertificateRow> revoking) {
        this.row = row;
        var head = new Div(new H3(row.commonName()), badge());
        head.addClassNames("row", "between");
        getContent().addClassNames("panel", "pad", "stack");
        getContent().add(head, facts());
        if (row.state().isLive()) {
            getContent().add(actions(certificates, revoking));
        }
    }

    private StatusBadge badge() {
        return new StatusBadge(
                switch (row.state()) {
                    case SCHEDULED -> Tone.WAIT;
                    case ACTIVE -> Tone.DONE;
                    case ENDING -> Tone.YOU;
                    case EXPIRED -> Tone.OFF;
                    case REVOKED -> Tone.BAD;
                },
                "CertificateState." + row.state());
    }

    private SummaryList facts() {
        var facts = new SummaryList();
        if (row.revokedAt() != null) {
            facts.row(
                    "certificate.card.revoked",
                    Dates.dateTime(row.revokedAt()),
                    row.revocationReason() == null ? "" : getTranslation("RevocationReason." + row.revocationReason()));
        } else {
            facts.row(
                    row.state() == CertificateState.EXPIRED ? "certificate.card.ended" : "certificate.card.until",
                    Dates.dateTime(row.endsAt()),
                    row.state() == CertificateState.ENDING ? getTranslation("certificate.card.renew") : "");
        }
        facts.row("certificate.card.issued", Dates.dateTime(row.issuedAt()));
        if (!row.names().isEmpty()) {
            facts.row("certificate.card.names", row.names());
        }
        return facts.row("certificate.card.key", row.keyKind())
                .row("certificate.card.serial", code(row.serial()))
                .row("certificate.card.fingerprint", code(row.sha256()));
    }

    /** In pairs with colons, as other tools print it. */
    private static Component code(String hex) {
        var code = new Code(hex.toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:"));
        code.addClassName("wrap-anywhere");
        return code;
    }

    private Component actions(Certificates certificates, @Nullable Consumer<CertificateRow> revoking) {
        var actions = new Div(
                download("certificate.card.pem", ".crt", () -> certificates.pem(row.id())),
                download("certificate.card.chain", "-chain.crt", () -> certificates.chainPem(row.id())));
        actions.addClassName("row");
        if (revoking != null) {
            revoke.setText(getTranslation("certificate.card.revoke"));
            revoke.setAriaLabel(getTranslation("certificate.card.revoke.what", row.commonName(), row.serial()));
            revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            revoke.addClickListener(click -> revoking.accept(row));
            actions.add(revoke);
        }
        return actions;
    }

    private Anchor download(String textKey, String ending, Supplier<String> pem) {
        String name = row.commonName() + ending;
        var handler = DownloadHandler.fromInputStream(event -> {
            byte[] content = pem.get().getBytes(StandardCharsets.US_ASCII);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), name, "application/x-pem-file", content.length);
        });
        var link = new Anchor(handler, getTranslation(textKey));
        link.addClassName("button");
        return link;
    }
}
