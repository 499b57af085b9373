package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.MemberRow;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Dates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails about tests that have to be passed by a day, to the members who look after them. */
@Component
class SuiteMails {

    private final Mails mails;
    private final Members members;
    private final Texts texts;

    SuiteMails(Mails mails, Members members, Texts texts) {
        this.mails = mails;
        this.members = members;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(SuiteBecameNeeded event) {
        send(
                "suite-needed:%s:%s:%s".formatted(event.organization(), event.suite(), event.until()),
                "suite-needed",
                event.organization(),
                event.suite(),
                event.until());
    }

    /** In the caller's transaction. */
    void remind(OrganizationId organization, TestSuite suite, Instant until, int days) {
        send(
                "suite-ending:%s:%s:%s:%d".formatted(organization, suite, until, days),
                "suite-ending",
                organization,
                suite,
                until);
    }

    private void send(String occasion, String template, OrganizationId organization, TestSuite suite, Instant until) {
        for (MemberRow member : members.of(organization)) {
            if (member.role().includes(MemberRole.TECHNICAL)) {
                mails.send(
                        occasion,
                        member.email(),
                        member.language(),
                        template,
                        Map.of(
                                "suite", texts.text("TestSuite." + suite, member.language()),
                                "date", date(until, member.language()),
                                "link", "/" + ConnectivityLinks.CONNECTION));
            }
        }
    }

    private static String date(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language)
                .format(at.atZone(Dates.PACIFIC));
    }
}
