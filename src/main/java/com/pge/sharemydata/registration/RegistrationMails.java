package com.pge.sharemydata.registration;

import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.organization.MemberRow;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What the people of a company read in their mail about its registration. */
@Component
class RegistrationMails {

    private final RegistrationRepository repository;
    private final Members members;
    private final Mails mails;
    private final Texts texts;
    private final RegistrationSettings settings;

    RegistrationMails(
            RegistrationRepository repository,
            Members members,
            Mails mails,
            Texts texts,
            RegistrationSettings settings) {
        this.repository = repository;
        this.members = members;
        this.mails = mails;
        this.texts = texts;
        this.settings = settings;
    }

    @ApplicationModuleListener
    void on(RegistrationSubmitted event) {
        tell(
                event.registration(),
                "registration-submitted",
                language -> Map.of("days", String.valueOf(settings.reviewDays())));
    }

    @ApplicationModuleListener
    void on(RegistrationApproved event) {
        Instant ends = event.at().plus(settings.testWindow());
        tell(event.registration(), "registration-approved", language -> Map.of("date", date(ends, language)));
    }

    @ApplicationModuleListener
    void on(RegistrationDeclined event) {
        String template = event.fixable() ? "registration-declined-fixable" : "registration-declined-final";
        List<Reason> reasons = repository
                .findById(event.registration())
                .map(Registration::details)
                .map(RegistrationDetails::course)
                .map(RegistrationDetails.Course::decision)
                .map(Decision::reasons)
                .orElse(List.of());
        tell(event.registration(), template, language -> Map.of("reasons", words(reasons, language)));
    }

    @ApplicationModuleListener
    void on(RegistrationHeld event) {
        repository
                .findById(event.registration())
                .map(Registration::details)
                .ifPresent(held -> tell(
                        held,
                        "registration-held:" + held.id() + ":" + event.at(),
                        "registration-held",
                        language -> Map.of("reason", event.reason())));
    }

    @ApplicationModuleListener
    void on(RegistrationExpired event) {
        tell(event.registration(), "registration-expired", language -> Map.of());
    }

    @ApplicationModuleListener
    void on(InformationRequested event) {
        repository.findById(event.registration()).map(Registration::details).ifPresent(about -> {
            String occasion = "registration-information:" + event.round() + ":" + about.id();
            tell(about, occasion, "registration-information", language -> questions(about, event.round(), language));
        });
    }

    /** The answers are due in so many days; told once for each number of days and each round. */
    void remindToAnswer(RegistrationDetails about, Instant due, int days) {
        tell(
                about,
                "registration-answers:" + days + ":" + due + ":" + about.id(),
                "registration-answers",
                language -> Map.of("date", date(due, language)));
    }

    private static Map<String, String> questions(RegistrationDetails about, int round, Locale language) {
        List<RequestedItem> asked = about.course().requested().stream()
                .filter(item -> item.round() == round)
                .toList();
        return Map.of(
                "questions",
                asked.stream().map(item -> "\u2022 " + item.question()).collect(Collectors.joining("\n\n")),
                "date",
                asked.isEmpty() ? "" : date(asked.getFirst().dueAt(), language));
    }

    /** The window ends in so many days; told once for each number of days. */
    void remind(RegistrationDetails approved, Instant ends, int days) {
        tell(
                approved,
                "registration-window:" + days + ":" + approved.id(),
                "registration-window",
                language -> Map.of("date", date(ends, language)));
    }

    private void tell(RegistrationId id, String template, Function<Locale, Map<String, String>> slots) {
        repository.findById(id).map(Registration::details).ifPresent(about -> {
            tell(about, template + ":" + id, template, slots);
        });
    }

    private void tell(
            RegistrationDetails about, String occasion, String template, Function<Locale, Map<String, String>> slots) {
        for (MemberRow member : members.of(about.organization())) {
            Map<String, String> all = new HashMap<>(slots.apply(member.language()));
            all.put("name", member.name());
            all.put("company", about.name());
            all.put("receipt", about.receipt());
            all.put("link", "/" + RegistrationLinks.HOME);
            mails.send(occasion, member.email(), member.language(), template, all);
        }
    }

    private String words(List<Reason> reasons, Locale language) {
        return reasons.stream().map(reason -> words(reason, language)).collect(Collectors.joining("\n\n"));
    }

    private String words(Reason reason, Locale language) {
        String key = "ReasonCode." + reason.code().name();
        String said = reason.text() == null ? "" : " " + reason.text();
        return "\u2022 " + texts.text(key, language) + ". " + texts.text(key + ".text", language) + said;
    }

    private static String date(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language)
                .format(LocalDate.ofInstant(at, TurnClock.PACIFIC));
    }
}
