package com.pge.sharemydata.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the wanted categories in one column, as words between commas. */
@Converter
public class DataCategoriesConverter implements AttributeConverter<Set<DataCategory>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Set<DataCategory> categories) {
        return categories == null
                ? ""
                : categories.stream().sorted().map(DataCategory::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<DataCategory> convertToEntityAttribute(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return Set.of();
        }
        return Collections.unmodifiableSet(Arrays.stream(column.split(",", -1))
                .map(DataCategory::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataCategory.class))));
    }
}
