package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The days of one authorization as CSV, one line a service and day; services by the ids that companies know. */
@RestController
class CoverageFile {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final CoverageReports reports;

    CoverageFile(CoverageReports reports) {
        this.reports = reports;
    }

    @GetMapping(CoverageLinks.CUSTOMER)
    ResponseEntity<String> customer(@PathVariable String id) {
        return file(id, reports::mine);
    }

    @GetMapping(CoverageLinks.COMPANY)
    ResponseEntity<String> company(@PathVariable String id) {
        return file(id, reports::ours);
    }

    /** An unknown one is not there, whatever the reason. */
    private static ResponseEntity<String> file(String id, Function<AuthorizationId, CoverageReport> reports) {
        CoverageReport report;
        try {
            report = AuthorizationId.read(id).map(reports).orElse(null);
        } catch (RuleViolation unknown) {
            report = null;
        }
        if (report == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("coverage-%s.csv".formatted(id))
                                .build()
                                .toString())
                .body(text(report));
    }

    private static String text(CoverageReport report) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("usage_point", "day", "state", "delivered_at");
            for (ServiceCoverage service : report.services()) {
                for (CoverageDay day : service.days()) {
                    printer.printRecord(
                            service.service().usagePointId(),
                            day.day(),
                            day.state().name().toLowerCase(Locale.ROOT),
                            day.deliveredAt());
                }
            }
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return text.toString();
    }
}
