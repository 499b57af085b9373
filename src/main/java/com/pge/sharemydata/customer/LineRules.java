package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for one row by itself. */
final class LineRules {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    /** What the decoder puts where a byte is no UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final ImportProblems problems;
    private final LocalDate latest;

    private Map<CustomerField, String> fields = Map.of();
    private long line;
    private boolean sound;

    LineRules(ImportProblems problems, LocalDate today) {
        this.problems = problems;
        this.latest = today.plusYears(YEARS_AHEAD);
    }

    /** The row, or nothing where a rule said no. */
    Optional<CustomerLine> check(long number, Map<CustomerField, String> row) {
        fields = row;
        line = number;
        sound = true;
        Arrays.stream(CustomerField.values()).forEach(this::checkForm);
        checkWith(NUMBER.asMatchPredicate(), "number", CustomerField.CUSTOMER_NUMBER, CustomerField.ACCOUNT_NUMBER);
        checkWith(NUMBER.asMatchPredicate(), "number", CustomerField.PREMISE_NUMBER, CustomerField.SERVICE_ID);
        checkWith(
                POSTAL_CODE.asMatchPredicate(),
                "postal-code",
                CustomerField.ACCOUNT_POSTAL_CODE,
                CustomerField.POSTAL_CODE);
        checkWith(STATE.asMatchPredicate(), "state", CustomerField.STATE);
        checkWith(LineRules::isEmail, "email", CustomerField.EMAIL);
        checkWith(text -> language(text).isPresent(), "language", CustomerField.LANGUAGE);
        checkWith(text -> word(Commodity.values(), text).isPresent(), "commodity", CustomerField.COMMODITY);
        checkWith(text -> word(CustomerClass.values(), text).isPresent(), "class", CustomerField.CUSTOMER_CLASS);
        LocalDate start = date(CustomerField.START_DATE);
        LocalDate end = date(CustomerField.END_DATE);
        if (start != null && end != null && end.isBefore(start)) {
            refuse(CustomerField.END_DATE, "end-before-start", end.toString(), start.toString());
        }
        return sound && start != null ? Optional.of(line(start, end)) : Optional.empty();
    }

    private CustomerLine line(LocalDate start, @Nullable LocalDate end) {
        String customer = text(CustomerField.CUSTOMER_NUMBER);
        String account = text(CustomerField.ACCOUNT_NUMBER);
        String premise = text(CustomerField.PREMISE_NUMBER);
        return new CustomerLine(
                line,
                new CustomerLine.Holder(
                        customer,
                        text(CustomerField.CUSTOMER_NAME),
                        EmailAddress.of(text(CustomerField.EMAIL)).value(),
                        language(text(CustomerField.LANGUAGE))
                                .orElse(Languages.ENGLISH)
                                .toLanguageTag()),
                new CustomerLine.Account(account, customer, text(CustomerField.ACCOUNT_POSTAL_CODE)),
                new CustomerLine.Premise(
                        premise,
                        text(CustomerField.STREET),
                        text(CustomerField.CITY),
                        text(CustomerField.STATE),
                        text(CustomerField.POSTAL_CODE)),
                new CustomerLine.Agreement(
                        text(CustomerField.SERVICE_ID),
                        account,
                        premise,
                        word(Commodity.values(), text(CustomerField.COMMODITY)).orElseThrow(),
                        word(CustomerClass.values(), text(CustomerField.CUSTOMER_CLASS))
                                .orElseThrow(),
                        text(CustomerField.RATE_SCHEDULE),
                        start,
                        end));
    }

    private void checkForm(CustomerField field) {
        String text = text(field);
        if (text.isEmpty() && field.isRequired()) {
            refuse(field, "missing", text);
        }
        if (text.length() > field.longest()) {
            refuse(field, "long", text, field.longest());
        }
        if (text.indexOf(NOT_UTF_8) >= 0) {
            refuse(field, "charset", text);
        }
        if (CONTROL.matcher(text).find()) {
            refuse(field, "control", CONTROL.matcher(text).replaceAll("?"));
        }
    }

    private void checkWith(Predicate<String> rule, String name, CustomerField... checked) {
        for (CustomerField field : checked) {
            String text = text(field);
            if (!text.isEmpty() && text.length() <= field.longest() && !rule.test(text)) {
                refuse(field, name, text);
            }
        }
    }

    private @Nullable LocalDate date(CustomerField field) {
        String text = text(field);
        if (text.isEmpty() || text.length() > field.longest()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(EARLIEST) || date.isAfter(latest)) {
                refuse(field, "date-range", text, EARLIEST.toString(), latest.toString());
            }
            return date;
        } catch (DateTimeParseException otherForm) {
            refuse(field, "date", text);
            return null;
        }
    }

    private static boolean isEmail(String text) {
        try {
            return !EmailAddress.of(text).value().isEmpty();
        } catch (RuleViolation otherForm) {
            return false;
        }
    }

    private static Optional<Locale> language(String text) {
        if (text.isEmpty()) {
            return Optional.of(Languages.ENGLISH);
        }
        String wanted = Locale.forLanguageTag(text.replace('_', '-')).getLanguage();
        return Languages.ALL.stream()
                .filter(ours -> ours.getLanguage().equals(wanted))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
        return Arrays.stream(words)
                .filter(word -> word.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private String text(CustomerField field) {
        return fields.getOrDefault(field, "");
    }

    private void refuse(CustomerField field, String rule, String found, Object... arguments) {
        sound = false;
        problems.row(line, field, rule, found, arguments);
    }
}
