package com.pge.sharemydata.customer;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON file (RFC 8259): a list of objects, or one object a line, each a row with the names of {@link CustomerField}.
 * Names that are not ours are passed over. Behind a mistake of form nothing can be read.
 */
final class JsonRows implements RowReader {

    private static final int DEEPEST = 5;

    private final Reader reader;
    private final int longestText;
    private final ImportProblems problems;
    private long line;

    JsonRows(Reader reader, int longestText, ImportProblems problems) {
        this.reader = reader;
        this.longestText = longestText;
        this.problems = problems;
    }

    @Override
    public boolean read(Row row) throws IOException {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(longestText)
                        .maxNameLength(longestText)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), reader)) {
            return read(parser, row);
        } catch (JacksonException malformed) {
            problems.file(lineOf(malformed), null, "json", malformed.getOriginalMessage());
            return false;
        }
    }

    private boolean read(JsonParser parser, Row row) {
        boolean any = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            line = parser.currentTokenLocation().getLineNr();
            if (token == JsonToken.START_OBJECT) {
                any = true;
                if (!row.take(line, fields(parser))) {
                    return true;
                }
            } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                problems.row(line, null, "object", parser.getString());
            }
        }
        if (!any) {
            problems.file(0, null, "empty", "");
        }
        return any;
    }

    private Map<CustomerField, String> fields(JsonParser parser) {
        var fields = new EnumMap<CustomerField, String>(CustomerField.class);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            CustomerField field = CustomerField.of(parser.currentName()).orElse(null);
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (field != null && value != JsonToken.VALUE_NULL) {
                fields.put(field, parser.getString().strip());
            }
        }
        return fields;
    }

    private long lineOf(JacksonException malformed) {
        return malformed.getLocation() == null ? line : malformed.getLocation().getLineNr();
    }
}
