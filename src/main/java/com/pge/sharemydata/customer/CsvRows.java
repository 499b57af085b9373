package com.pge.sharemydata.customer;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a header (RFC 4180), one row a line, so that a broken row spoils itself and no other. */
final class CsvRows implements RowReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BoundedLines lines;
    private final int longestLine;
    private final ImportProblems problems;

    CsvRows(Reader reader, int longestLine, ImportProblems problems) {
        this.lines = new BoundedLines(reader, longestLine);
        this.longestLine = longestLine;
        this.problems = problems;
    }

    @Override
    public boolean read(Row row) throws IOException {
        String header = lines.next();
        if (header == null || header.isBlank()) {
            problems.file(0, null, "empty", "");
            return false;
        }
        String plain = header.startsWith(BYTE_ORDER_MARK) ? header.substring(1) : header;
        CSVFormat format = format(plain);
        Map<CustomerField, Integer> columns = columns(parse(plain, format));
        if (columns.isEmpty()) {
            return false;
        }
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank() && !take(line, format, columns, row)) {
                return true;
            }
        }
        return true;
    }

    private boolean take(String line, CSVFormat format, Map<CustomerField, Integer> columns, Row row) {
        if (lines.isTooLong()) {
            problems.row(lines.number(), null, "row-long", line, longestLine);
            return true;
        }
        List<String> cells = parse(line, format);
        if (cells.isEmpty()) {
            problems.row(lines.number(), null, "quotes", line);
            return true;
        }
        var fields = new EnumMap<CustomerField, String>(CustomerField.class);
        columns.forEach((field, index) -> {
            if (index < cells.size()) {
                fields.put(field, cells.get(index).strip());
            }
        });
        return row.take(lines.number(), fields);
    }

    /** Empty where a required column is missing or one stands there twice: nothing could be read then. */
    private Map<CustomerField, Integer> columns(List<String> titles) {
        var columns = new EnumMap<CustomerField, Integer>(CustomerField.class);
        boolean sound = true;
        for (int index = 0; index < titles.size(); index++) {
            CustomerField field = CustomerField.of(titles.get(index)).orElse(null);
            if (field != null && columns.put(field, index) != null) {
                problems.file(1, field, "column-twice", titles.get(index));
                sound = false;
            }
        }
        for (CustomerField field : CustomerField.values()) {
            if (field.isRequired() && !columns.containsKey(field)) {
                problems.file(1, field, "column-missing", String.join(", ", titles), field.shown());
                sound = false;
            }
        }
        return sound ? columns : Map.of();
    }

    /** The cells of one line; none where its quotes do not close. */
    private static List<String> parse(String line, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            return List.of();
        }
    }

    /** Spreadsheets write commas, semicolons or tabs, depending on where they are used: the header tells. */
    private static CSVFormat format(String header) {
        char delimiter = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> header.chars()
                        .filter(character -> character == candidate)
                        .count()))
                .orElse(',');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }
}
