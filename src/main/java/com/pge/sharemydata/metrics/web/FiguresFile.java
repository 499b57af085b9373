package com.pge.sharemydata.metrics.web;

import com.pge.sharemydata.metrics.Channel;
import com.pge.sharemydata.metrics.DayFigures;
import com.pge.sharemydata.metrics.Figures;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.metrics.MetricsLinks;
import com.pge.sharemydata.metrics.Report;
import com.pge.sharemydata.metrics.ResponseTimes;
import com.pge.sharemydata.metrics.ServiceGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures as a file, one line for each day, for anybody. */
@RestController
class FiguresFile {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int PERCENT = 100;
    private static final int HALF = 50;
    private static final int MOST = 95;

    private final Figures figures;

    FiguresFile(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/" + MetricsLinks.FILE)
    ResponseEntity<String> file(@RequestParam(name = MetricsLinks.DAYS, defaultValue = "") String days) {
        Report report = figures.lastDays(MetricsLinks.days(days));
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("share-my-data-%s.csv".formatted(report.to()))
                                .build()
                                .toString())
                .body(text(report));
    }

    private static String text(Report report) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header());
            for (DayFigures day : report.days()) {
                printer.printRecord(line(day));
            }
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return text.toString();
    }

    private static List<String> header() {
        var header = new ArrayList<>(List.of("day", "minutes", "minutes_up"));
        for (Channel channel : Channel.values()) {
            for (FunnelStep step : FunnelStep.values()) {
                header.add(name(channel) + "_" + name(step));
            }
        }
        for (ServiceGroup group : ServiceGroup.values()) {
            for (String column : List.of("calls", "failed", "p50_ms", "p95_ms", "in_time_percent")) {
                header.add(name(group) + "_" + column);
            }
        }
        return header;
    }

    /** Where a service was not asked, its times are empty, not zero. */
    private static List<Object> line(DayFigures day) {
        var line = new ArrayList<Object>(List.of(day.day(), day.minutes(), day.minutesUp()));
        for (Channel channel : Channel.values()) {
            for (FunnelStep step : FunnelStep.values()) {
                line.add(day.people(channel, step));
            }
        }
        for (ServiceGroup group : ServiceGroup.values()) {
            ResponseTimes times = day.service(group);
            line.addAll(List.of(times.calls(), times.failed()));
            line.addAll(
                    times.calls() == 0
                            ? List.of("", "", "")
                            : List.of(
                                    times.percentile(HALF),
                                    times.percentile(MOST),
                                    String.format(Locale.ROOT, "%.2f", times.within(group.target()) * PERCENT)));
        }
        return line;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
