package com.pge.sharemydata.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file with the Commission's list; tolerant of form, strict about content, and says what it finds wrong. */
final class ListReader {

    private static final int MOST_PROBLEMS = 100;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final EligibilitySettings settings;
    private final LocalDate today;
    private final List<ListProblem> problems = new ArrayList<>();
    private final List<ProhibitedCompany> companies = new ArrayList<>();

    ListReader(EligibilitySettings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    ProhibitedListFile read(String fileName, InputStream content) throws IOException {
        int limit = Math.toIntExact(settings.listSize().toBytes());
        byte[] bytes = content.readNBytes(limit + 1);
        if (bytes.length > limit) {
            complain(ListProblem.of(0, "", "size", "", settings.listSize().toMegabytes()));
        } else {
            parse(bytes);
        }
        return new ProhibitedListFile(fileName, sha256(bytes), companies, problems);
    }

    private void parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException otherCharset) {
            complain(ListProblem.of(0, "", "charset", ""));
        }
    }

    private void parse(String text) {
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                complain(ListProblem.of(0, "", "empty", ""));
                return;
            }
            Map<ListColumn, Integer> columns = header(rows.next());
            var row = new ListRow(columns, today, this::complain);
            while (rows.hasNext() && problems.size() < MOST_PROBLEMS) {
                line = parser.getCurrentLineNumber();
                CSVRecord record = rows.next();
                if (companies.size() == settings.listRows()) {
                    complain(ListProblem.of(parser.getCurrentLineNumber(), "", "rows", "", settings.listRows()));
                    return;
                }
                row.read(record, parser.getCurrentLineNumber()).ifPresent(companies::add);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            complain(ListProblem.of(line + 1, "", "quotes", ""));
        }
    }

    private Map<ListColumn, Integer> header(CSVRecord header) {
        var columns = new EnumMap<ListColumn, Integer>(ListColumn.class);
        for (int index = 0; index < header.size(); index++) {
            String title = header.get(index);
            int position = index;
            ListColumn.of(title).ifPresent(column -> {
                if (columns.put(column, position) != null) {
                    complain(ListProblem.of(1, column.shown(), "column-twice", title));
                }
            });
        }
        Arrays.stream(ListColumn.values())
                .filter(ListColumn::isRequired)
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> complain(ListProblem.of(
                        1, column.shown(), "column-missing", String.join(", ", header.toList()), column.shown())));
        return columns;
    }

    private void complain(ListProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Spreadsheets write commas, semicolons or tabs, depending on where they are used: the header tells. */
    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        char delimiter = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> header.chars()
                        .filter(character -> character == candidate)
                        .count()))
                .orElse(',');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrim(true)
                .get();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
