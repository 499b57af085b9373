package com.pge.sharemydata.usage.web;

import com.pge.sharemydata.usage.ReadingImports;
import com.pge.sharemydata.usage.ReadingsReport;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes readings from the utility's systems: the body itself, read as it arrives. Answers with the report, also where every
 * row was refused: the request was understood.
 */
@RestController
class ReadingImportController {

    private static final String PATH = "/program/v1/readings";

    private final ReadingImports imports;

    ReadingImportController(ReadingImports imports) {
        this.imports = imports;
    }

    @PostMapping(PATH)
    ReadingsReport body(HttpServletRequest request) throws IOException {
        return imports.importCsv(request.getInputStream());
    }
}
