package com.pge.sharemydata.connectivity.probe;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What was seen, as lines of text: the fact's name, a blank, and its value. */
@Converter
class SeenFacts implements AttributeConverter<Map<SeenFact, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<SeenFact, String> seen) {
        return seen.entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<SeenFact, String> convertToEntityAttribute(String lines) {
        var seen = new EnumMap<SeenFact, String>(SeenFact.class);
        lines.lines().map(line -> line.split(" ", 2)).forEach(line -> seen.put(SeenFact.valueOf(line[0]), line[1]));
        return seen;
    }
}
