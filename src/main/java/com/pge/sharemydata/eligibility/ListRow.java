package com.pge.sharemydata.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rules for one row of the Commission's list, and for rows that speak of the same company. */
final class ListRow {

    private static final Pattern EIN = Pattern.compile("\\d{2}-?\\d{7}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\r\t]]");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final Map<ListColumn, Integer> columns;
    private final LocalDate today;
    private final Consumer<ListProblem> complaints;
    private final Map<CompanyName, Long> names = new HashMap<>();
    private final Map<String, Long> eins = new HashMap<>();
    private boolean sound;

    ListRow(Map<ListColumn, Integer> columns, LocalDate today, Consumer<ListProblem> complaints) {
        this.columns = columns;
        this.today = today;
        this.complaints = complaints;
    }

    /** The company of the row, or nothing where a rule said no. */
    Optional<ProhibitedCompany> read(CSVRecord row, long line) {
        sound = true;
        String name = text(row, line, ListColumn.NAME);
        String aliases = text(row, line, ListColumn.ALIASES).replace('|', ';');
        String ein = ein(text(row, line, ListColumn.EIN), line);
        String reason = text(row, line, ListColumn.REASON);
        LocalDate since = since(text(row, line, ListColumn.SINCE), line);
        if (sound) {
            refuseSecond(name, ein, line);
        }
        return sound && since != null
                ? Optional.of(new ProhibitedCompany(Math.toIntExact(line), name, aliases, ein, reason, since))
                : Optional.empty();
    }

    private String text(CSVRecord row, long line, ListColumn column) {
        Integer index = columns.get(column);
        String text = index == null || index >= row.size() ? "" : row.get(index);
        if (text.isEmpty() && column.isRequired() && index != null) {
            refuse(line, column, "missing", text);
        }
        if (text.length() > column.longest()) {
            refuse(line, column, "long", text, text.length(), column.longest());
        }
        if (CONTROL.matcher(text).find()) {
            refuse(line, column, "control", CONTROL.matcher(text).replaceAll("?"));
        }
        return text;
    }

    private @Nullable String ein(String text, long line) {
        if (text.isEmpty()) {
            return null;
        }
        if (!EIN.matcher(text).matches()) {
            refuse(line, ListColumn.EIN, "ein", text);
        }
        return text.replace("-", "");
    }

    private @Nullable LocalDate since(String text, long line) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> since =
                DATES.stream().flatMap(form -> date(text, form).stream()).findFirst();
        if (since.isEmpty()) {
            refuse(line, ListColumn.SINCE, "date", text);
        } else if (since.get().isAfter(today)) {
            refuse(line, ListColumn.SINCE, "future", text, today.toString());
        }
        return since.orElse(null);
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    private void refuseSecond(String name, @Nullable String ein, long line) {
        Long sameName = names.putIfAbsent(CompanyName.of(name), line);
        if (sameName != null) {
            refuse(line, ListColumn.NAME, "name-twice", name, sameName);
        }
        if (ein != null) {
            Long sameEin = eins.putIfAbsent(ein, line);
            if (sameEin != null) {
                refuse(line, ListColumn.EIN, "ein-twice", ein, sameEin);
            }
        }
    }

    private void refuse(long line, ListColumn column, String rule, String found, Object... arguments) {
        sound = false;
        complaints.accept(ListProblem.of(line, column.shown(), rule, found, arguments));
    }
}
