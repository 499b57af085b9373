package com.pge.sharemydata.customer.web;

import com.pge.sharemydata.customer.CustomerImports;
import com.pge.sharemydata.customer.ImportReport;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes customers from the utility's systems: the body itself, read as it arrives, or a form with one part {@code file}.
 * Answers with the report, also where every row was refused: the request was understood.
 */
@RestController
class CustomerImportController {

    private static final String PATH = "/program/v1/customers";
    private static final int LONGEST_NAME = 200;

    private final CustomerImports imports;

    CustomerImportController(CustomerImports imports) {
        this.imports = imports;
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportReport file(@RequestParam("file") MultipartFile file) throws IOException {
        return imports.importFile(name(file.getOriginalFilename()), file.getInputStream());
    }

    @PostMapping(PATH)
    ImportReport body(@RequestParam(name = "name", required = false) @Nullable String name, HttpServletRequest request)
            throws IOException {
        return imports.importFile(name(name), request.getInputStream());
    }

    private static String name(@Nullable String given) {
        String name = Optional.ofNullable(given)
                .map(text -> text.replaceAll("[\\p{Cc}/\\\\]", " ").strip())
                .filter(text -> !text.isEmpty())
                .orElse("customers");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
