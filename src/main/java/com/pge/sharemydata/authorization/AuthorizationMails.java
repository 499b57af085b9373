package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.shared.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What customers read in their mail about what they share. */
@Component
class AuthorizationMails {

    private final AuthorizationRepository repository;
    private final Customers customers;
    private final Directory directory;
    private final Mails mails;
    private final Texts texts;

    AuthorizationMails(
            AuthorizationRepository repository, Customers customers, Directory directory, Mails mails, Texts texts) {
        this.repository = repository;
        this.customers = customers;
        this.directory = directory;
        this.mails = mails;
        this.texts = texts;
    }

    void tell(AuthorizationActivated event) {
        tell(event.about(), "authorization-given:" + event.about().authorization(), "authorization-given");
    }

    void tell(AuthorizationChanged event) {
        String occasion = "authorization-changed:" + event.about().authorization() + ":" + event.at();
        Function<Locale, Map<String, String>> agreed =
                language -> Map.of("data", words(event.data(), language), "until", until(event.lastDay(), language));
        tell(event.about(), occasion, "authorization-changed", agreed);
    }

    void tell(AuthorizationEnded event) {
        String template =
                event.reason() == EndReason.CANCELLED_BY_CUSTOMER ? "authorization-cancelled" : "authorization-ended";
        Function<Locale, Map<String, String>> why =
                language -> Map.of("reason", texts.text("EndReason." + event.reason(), language));
        tell(event.about(), "authorization-ended:" + event.about().authorization(), template, why);
    }

    void tell(AuthorizationFrozen event) {
        tell(
                event.about(),
                "authorization-frozen:" + event.about().authorization() + ":" + event.at(),
                "authorization-frozen");
    }

    void tell(AuthorizationThawed event) {
        tell(
                event.about(),
                "authorization-thawed:" + event.about().authorization() + ":" + event.at(),
                "authorization-thawed");
    }

    /** Its last day is near; told once for each number of days and each last day. */
    void remind(Authorization ending, int days) {
        tell(
                ending.ref(),
                "authorization-ends:" + days + ":" + ending.id() + ":"
                        + ending.term().lastDay(),
                "authorization-ends");
    }

    /** Its company has not used it for long; told once for each time that it last did. */
    void inactive(AuthorizationRef about, Object lastUse) {
        tell(about, "authorization-inactive:" + about.authorization() + ":" + lastUse, "authorization-inactive");
    }

    private void tell(AuthorizationRef about, String occasion, String template) {
        tell(about, occasion, template, language -> Map.of());
    }

    private void tell(
            AuthorizationRef about, String occasion, String template, Function<Locale, Map<String, String>> more) {
        repository.findById(about.authorization()).ifPresent(authorization -> {
            CustomerDetails customer = customers.details(about.customer());
            Locale language = customer.language();
            Map<String, String> slots = new HashMap<>();
            slots.put("name", customer.name());
            slots.put("company", directory.nameOf(about.organization()));
            slots.put("data", words(authorization.data(), language));
            slots.put(
                    "services",
                    texts.text(
                            "authorization.mail.services",
                            language,
                            authorization.services().size()));
            slots.put("until", until(authorization.term().lastDay(), language));
            slots.put("receipt", about.authorization().toString());
            slots.put("link", AuthorizationLinks.authorization(about.authorization()));
            slots.putAll(more.apply(language));
            mails.send(occasion, customer.email(), language, template, slots);
        });
    }

    private String words(Collection<DataCategory> data, Locale language) {
        return data.stream()
                .sorted()
                .map(category -> "\u2022 " + texts.text("DataCategory." + category, language) + ": "
                        + texts.text("DataCategory." + category + ".hint", language))
                .collect(Collectors.joining("\n"));
    }

    private String until(@Nullable LocalDate lastDay, Locale language) {
        return lastDay == null
                ? texts.text("authorization.mail.no-end", language)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(language)
                        .format(lastDay);
    }
}
