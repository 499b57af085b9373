package com.pge.sharemydata.certificate;

import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.MemberRow;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Dates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails about certificates, to the members who look after them. */
@Component
class CertificateMails {

    private final Mails mails;
    private final Members members;
    private final Texts texts;

    CertificateMails(Mails mails, Members members, Texts texts) {
        this.mails = mails;
        this.members = members;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(CertificateIssued event) {
        send(
                "certificate-issued:" + event.certificate(),
                event.organization(),
                "certificate-issued",
                event.notAfter(),
                Map.of("serial", event.serial(), "person", event.by().name()));
    }

    @ApplicationModuleListener
    void on(CertificateRevoked event) {
        // The mail about the company's own end says it all
        if (!event.reason().equals(RevocationReason.PRIVILEGE_WITHDRAWN.name())) {
            send(
                    "certificate-revoked:" + event.certificate(),
                    event.organization(),
                    "certificate-revoked",
                    event.at(),
                    Map.of(
                            "serial",
                            event.serial(),
                            "person",
                            event.by().name(),
                            "reason",
                            "RevocationReason." + event.reason()));
        }
    }

    /** In the caller's transaction. */
    void remind(Certificate certificate, int days) {
        send(
                "certificate-ending:%s:%d".formatted(certificate.id(), days),
                certificate.organization(),
                "certificate-ending",
                certificate.endsAt(),
                Map.of("serial", certificate.serial(), "days", String.valueOf(days)));
    }

    private void send(
            String occasion, OrganizationId organization, String template, Instant date, Map<String, String> facts) {
        for (MemberRow member : members.of(organization)) {
            if (member.role().includes(MemberRole.TECHNICAL)) {
                var arguments = new HashMap<>(facts);
                arguments.put("link", "/" + CertificateLinks.CERTIFICATES);
                arguments.put("date", date(date, member.language()));
                arguments.computeIfPresent("reason", (name, key) -> texts.text(key, member.language()));
                mails.send(occasion, member.email(), member.language(), template, arguments);
            }
        }
    }

    private static String date(Instant at, Locale language) {
        DateTimeFormatter format = language.equals(Languages.ENGLISH)
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(language);
        return format.format(at.atZone(Dates.PACIFIC));
    }
}
