package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.greenbutton.own.OwnFiles.OwnFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands a customer his own data as files. Another customer's service is not there. */
@RestController
class OwnDataController {

    private static final Logger log = LoggerFactory.getLogger(OwnDataController.class);

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String RETRY_SECONDS = "30";

    private final OwnFiles files;

    OwnDataController(OwnFiles files) {
        this.files = files;
    }

    private record Days(LocalDate first, LocalDate last) {

        /** Nothing where they are no days, or the wrong way round. */
        static Optional<Days> read(String first, String last) {
            try {
                var days = new Days(LocalDate.parse(first), LocalDate.parse(last));
                return days.last.isBefore(days.first) ? Optional.empty() : Optional.of(days);
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }
    }

    @GetMapping(MyDataLinks.XML)
    void xml(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        var days = Days.read(from, to);
        send(
                days,
                asked -> files.xml(service, asked.first, asked.last),
                MediaType.APPLICATION_ATOM_XML_VALUE,
                "xml",
                response);
    }

    @GetMapping(MyDataLinks.CSV)
    void csv(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        var days = Days.read(from, to);
        send(days, asked -> files.csv(service, asked.first, asked.last), CSV, "csv", response);
    }

    /** A reader who went away is nobody's fault; everything else breaks the connection, so that half a file is no file. */
    @ExceptionHandler
    void broken(UncheckedIOException broken, HttpServletResponse response) {
        if (!response.isCommitted()) {
            throw broken;
        }
        log.debug("The reader of a file went away");
    }

    private static void send(
            Optional<Days> days,
            Function<Days, Optional<OwnFile>> made,
            String type,
            String ending,
            HttpServletResponse response)
            throws IOException {
        if (days.isEmpty()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        Optional<OwnFile> file = made.apply(days.get());
        if (file.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("energy-%s-to-%s.%s".formatted(days.get().first, days.get().last, ending))
                        .build()
                        .toString());
        if (!file.get().write(response.getOutputStream())) {
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
