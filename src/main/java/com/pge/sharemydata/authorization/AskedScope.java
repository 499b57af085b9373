package com.pge.sharemydata.authorization;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.EspiWord;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a company's software asks for, read from the ESPI scope that it sends.
 *
 * @param history how far back; null where it does not say
 * @param thirdPartyId whose scope it is; null where it does not say
 * @param custodian whose data it is; null where it does not say
 */
record AskedScope(
        Set<DataCategory> data,
        @Nullable Duration history,
        @Nullable String thirdPartyId,
        @Nullable String custodian) {

    private static final String BLOCKS = "FB";
    private static final String WORDS = "AdditionalScope";
    private static final String HISTORY = "HistoryLength";
    private static final Duration LONGEST_MONTH = Duration.ofDays(31);

    /** The fields that a scope may have, and what may stand in each. */
    private static final Map<String, Pattern> FIELDS = Map.of(
            BLOCKS,
            Pattern.compile("\\d{1,3}(_\\d{1,3}){0,60}"),
            WORDS,
            Pattern.compile("[A-Za-z]{1,30}(_[A-Za-z]{1,30}){0,10}"),
            HISTORY,
            Pattern.compile("\\d{1,10}"),
            "IntervalDuration",
            Pattern.compile("\\d{1,8}(_\\d{1,8}){0,5}"),
            "BlockDuration",
            Pattern.compile("[A-Za-z0-9]{1,20}(_[A-Za-z0-9]{1,20}){0,5}"),
            "SubscriptionFrequency",
            Pattern.compile("[A-Za-z0-9]{1,20}"),
            "AccountCollection",
            Pattern.compile("\\d{1,6}"),
            "BR",
            Pattern.compile("\\d{5,8}"),
            "dataCustodianId",
            Pattern.compile("[A-Za-z0-9]{1,20}"));

    AskedScope {
        data = data.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(data));
    }

    /** Nothing where the text is no ESPI scope, or one that asks for no customer's data. */
    static Optional<AskedScope> read(String text) {
        return fields(text)
                .flatMap(fields -> data(fields)
                        .filter(data -> !data.isEmpty())
                        .map(data -> new AskedScope(
                                data, history(fields.get(HISTORY)), fields.get("BR"), fields.get("dataCustodianId"))));
    }

    /** Whether a company that registered for this much may ask for it. */
    boolean isWithin(DataWanted registered) {
        Integer months = registered.historyMonths();
        boolean reachesTooFar = history != null
                && history.compareTo(LONGEST_MONTH.multipliedBy(months == null ? DataWanted.LONGEST_HISTORY : months))
                        > 0;
        return registered.categories().containsAll(data) && !reachesTooFar;
    }

    /** Whether it was written for this company and this utility, as far as it says. */
    boolean isOf(String company) {
        return (thirdPartyId == null || thirdPartyId.equals(company))
                && (custodian == null || custodian.equals(EspiWord.CUSTODIAN));
    }

    private static Optional<Map<String, String>> fields(String text) {
        var fields = new HashMap<String, String>();
        for (String field : text.split(";", -1)) {
            int equals = field.indexOf('=');
            String name = equals < 0 ? field : field.substring(0, equals);
            Pattern form = FIELDS.get(name);
            String value = field.substring(equals + 1);
            if (equals < 0 || form == null || !form.matcher(value).matches() || fields.put(name, value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(fields);
    }

    /** What the words and the function blocks ask for together; nothing where one of them is unknown. */
    private static Optional<Set<DataCategory>> data(Map<String, String> fields) {
        var data = EnumSet.noneOf(DataCategory.class);
        for (String block : listed(fields.get(BLOCKS))) {
            Optional<EspiWord> word = EspiWord.of(Integer.parseInt(block));
            if (word.isEmpty() && !EspiWord.ALWAYS.contains(Integer.valueOf(block))) {
                return Optional.empty();
            }
            word.map(EspiWord::category).ifPresent(data::add);
        }
        for (String name : listed(fields.get(WORDS))) {
            Optional<EspiWord> word = EspiWord.of(name);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            data.add(word.get().category());
        }
        return Optional.of(data);
    }

    private static String[] listed(@Nullable String value) {
        return value == null ? new String[0] : value.split("_", -1);
    }

    private static @Nullable Duration history(@Nullable String seconds) {
        return seconds == null ? null : Duration.ofSeconds(Long.parseLong(seconds));
    }
}
