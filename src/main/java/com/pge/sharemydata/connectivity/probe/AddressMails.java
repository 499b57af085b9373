package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.MemberRow;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Dates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails about addresses that ceased to work, to the technical contact of the registration, and to the members who look after
 * the software where it names none.
 */
@Component
class AddressMails {

    private final Mails mails;
    private final Members members;
    private final Registrations registrations;
    private final Texts texts;

    AddressMails(Mails mails, Members members, Registrations registrations, Texts texts) {
        this.mails = mails;
        this.members = members;
        this.registrations = registrations;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(AddressTroubleFound event) {
        recipients(event.organization())
                .forEach((email, language) -> mails.send(
                        "address-trouble:" + event.check(),
                        email,
                        language,
                        "address-trouble",
                        Map.of(
                                "troubles", words(event.troubles(), language),
                                "link",
                                        ConnectivityLinks.addressCheck(
                                                event.check().toString()))));
    }

    /** With their languages; a contact who is no member is written to in English. */
    private Map<EmailAddress, Locale> recipients(OrganizationId organization) {
        List<MemberRow> team = members.of(organization);
        var recipients = new LinkedHashMap<EmailAddress, Locale>();
        contact(organization)
                .ifPresentOrElse(
                        email -> recipients.put(
                                email,
                                team.stream()
                                        .filter(member -> member.email().equals(email))
                                        .map(MemberRow::language)
                                        .findFirst()
                                        .orElse(Languages.ENGLISH)),
                        () -> team.stream()
                                .filter(member -> member.role().includes(MemberRole.TECHNICAL))
                                .forEach(member -> recipients.put(member.email(), member.language())));
        return recipients;
    }

    private Optional<EmailAddress> contact(OrganizationId organization) {
        return registrations
                .inForceOrLatest(organization)
                .flatMap(version ->
                        address(version.answers().contacts().technical().email()));
    }

    /** Of a registration that was handed in it is well-formed. */
    private static Optional<EmailAddress> address(@Nullable String email) {
        return email == null ? Optional.empty() : Optional.of(EmailAddress.of(email));
    }

    private String words(List<AddressTrouble> troubles, Locale language) {
        return troubles.stream().map(trouble -> words(trouble, language)).collect(Collectors.joining("\n\n"));
    }

    private String words(AddressTrouble trouble, Locale language) {
        Instant until = trouble.until();
        String problem = texts.text("ProbeProblem." + trouble.problem(), language);
        return texts.text("AddressUse." + trouble.use(), language) + ": " + trouble.address() + "\n"
                + (until == null ? problem : texts.text("probe.ends", language, problem, date(until, language)));
    }

    private static String date(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language)
                .format(at.atZone(Dates.PACIFIC));
    }
}
