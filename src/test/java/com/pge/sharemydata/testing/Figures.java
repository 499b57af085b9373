package com.pge.sharemydata.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a bench: the median of the rounds each, with the lowest and the highest. */
final class Figures {

    private record Figure(String name, String unit, List<Double> rounds, String how) {

        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("value", Math.round(median(rounds) * 1000) / 1000.0);
            json.put("unit", unit);
            return json;
        }

        String row() {
            List<Double> sorted = rounds.stream().sorted().toList();
            return String.format(
                    Locale.ROOT,
                    "%-20s %10.2f %-4s %10.2f %10.2f   %s%n",
                    name,
                    median(rounds),
                    unit,
                    sorted.getFirst(),
                    sorted.getLast(),
                    how);
        }
    }

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(String name, String unit, List<Double> rounds, String how) {
        var figure = new Figure(name, unit, rounds, how);
        figures.add(figure);
        // At once: what comes after it may fail.
        System.out.print(figure.row());
    }

    boolean has(String name) {
        return figures.stream().anyMatch(figure -> figure.name().equals(name));
    }

    void note(String text) {
        notes.add(text);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    String table() {
        var table = new StringBuilder(
                String.format("%n%-20s %10s %-4s %10s %10s%n", "", "median", "", "lowest", "highest"));
        figures.forEach(figure -> table.append(figure.row()));
        notes.forEach(note -> table.append(note).append('\n'));
        return table.toString();
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(
                                        figures.stream().map(Figure::json).toList())
                        + "\n");
    }
}
