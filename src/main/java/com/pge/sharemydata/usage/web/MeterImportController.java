package com.pge.sharemydata.usage.web;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.usage.imports.FeedServices;
import com.pge.sharemydata.usage.imports.MeterFile;
import com.pge.sharemydata.usage.imports.MeterImportId;
import com.pge.sharemydata.usage.imports.MeterImportKind;
import com.pge.sharemydata.usage.imports.MeterImportReport;
import com.pge.sharemydata.usage.imports.MeterImportRow;
import com.pge.sharemydata.usage.imports.MeterImports;
import com.pge.sharemydata.usage.imports.ProblemsFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes meter data from the utility's systems: the body itself, read as it arrives. Answers with the report, also where every
 * row was refused: the request was understood. An import has an id, by which it is asked for and resumed.
 */
@RestController
class MeterImportController {

    private static final String PATH = "/program/v1";
    private static final String ID = "Import-Id";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final MeterImports imports;

    MeterImportController(MeterImports imports) {
        this.imports = imports;
    }

    @PostMapping(PATH + "/readings")
    ResponseEntity<MeterImportReport> readings(
            @RequestHeader(name = ID, required = false) @Nullable String id,
            @RequestParam(name = "name", defaultValue = "readings") String name,
            @RequestParam(name = "service", required = false) @Nullable List<String> services,
            @RequestParam(name = "reading-type", defaultValue = "") String readingType,
            HttpServletRequest request)
            throws IOException {
        var kind = isXml(request) ? MeterImportKind.GREEN_BUTTON : MeterImportKind.READINGS_CSV;
        var named = FeedServices.of(services == null ? List.of() : services, readingType);
        return take(new MeterFile(id(id), kind, name, named), request);
    }

    @PostMapping(PATH + "/bills")
    ResponseEntity<MeterImportReport> bills(
            @RequestHeader(name = ID, required = false) @Nullable String id,
            @RequestParam(name = "name", defaultValue = "bills") String name,
            HttpServletRequest request)
            throws IOException {
        return take(new MeterFile(id(id), MeterImportKind.BILLS_CSV, name, FeedServices.OWN), request);
    }

    @PostMapping(PATH + "/programs")
    ResponseEntity<MeterImportReport> programs(
            @RequestHeader(name = ID, required = false) @Nullable String id,
            @RequestParam(name = "name", defaultValue = "programs") String name,
            HttpServletRequest request)
            throws IOException {
        return take(new MeterFile(id(id), MeterImportKind.PROGRAMS_CSV, name, FeedServices.OWN), request);
    }

    @GetMapping(PATH + "/imports/{id}")
    MeterImportRow find(@PathVariable("id") String id) {
        return imports.find(id(id));
    }

    @GetMapping(PATH + "/imports/{id}/problems")
    ResponseEntity<String> problems(@PathVariable("id") String id) {
        MeterImportRow row = imports.find(id(id));
        var file = new ProblemsFile(imports, row.id());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.text());
    }

    private ResponseEntity<MeterImportReport> take(MeterFile file, HttpServletRequest request) throws IOException {
        return ResponseEntity.ok().header(ID, file.id().toString()).body(imports.take(file, request.getInputStream()));
    }

    private static MeterImportId id(@Nullable String given) {
        return given == null
                ? MeterImportId.next()
                : MeterImportId.read(given).orElseThrow(() -> new RuleViolation("usage.error.import-unknown"));
    }

    /** application/atom+xml, application/xml, text/xml and their like. */
    private static boolean isXml(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().endsWith("xml");
    }
}
