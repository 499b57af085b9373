package com.pge.sharemydata.registration;

import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The least a company wants of a customer who chooses it.
 *
 * @param historyMonths how far back, 1 to {@value #LONGEST_HISTORY}; null while not answered
 * @param dailyNotification whether the company wants to be told every day that data is ready
 */
@Embeddable
public record DataWanted(
        @Convert(converter = DataCategoriesConverter.class) Set<DataCategory> categories,
        @Nullable Integer historyMonths,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        ReadingInterval readingInterval,

        boolean dailyNotification)
        implements Section {

    public static final int LONGEST_HISTORY = 48;

    /** No answer yet. */
    public static final DataWanted EMPTY = new DataWanted(Set.of(), null, null, false);

    public DataWanted {
        categories = categories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(categories));
        if (historyMonths != null && (historyMonths < 1 || historyMonths > LONGEST_HISTORY)) {
            throw new RuleViolation("registration.error.history", historyMonths, LONGEST_HISTORY);
        }
    }

    /** How far back in months; as far as there is, while not answered. */
    public int monthsBack() {
        return historyMonths == null ? LONGEST_HISTORY : historyMonths;
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.DATA;
    }
}
