package com.pge.sharemydata.authorization.web;

import com.pge.sharemydata.authorization.ReceiptId;
import com.pge.sharemydata.authorization.Receipts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A receipt as a file: to read, for software, and for software that wants proof. */
@RestController
class ReceiptController {

    // RFC 7515, 9.2.1
    private static final MediaType JOSE = MediaType.parseMediaType("application/jose");

    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/receipts/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return file(ReceiptId.read(id).flatMap(receipts::pdf), MediaType.APPLICATION_PDF, id, "pdf");
    }

    @GetMapping("/receipts/{id}.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        return file(bytes(ReceiptId.read(id).flatMap(receipts::json)), MediaType.APPLICATION_JSON, id, "json");
    }

    @GetMapping("/receipts/{id}.jws")
    ResponseEntity<byte[]> signed(@PathVariable String id) {
        return file(bytes(ReceiptId.read(id).flatMap(receipts::signed)), JOSE, id, "jws");
    }

    private static Optional<byte[]> bytes(Optional<String> text) {
        return text.map(words -> words.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(Optional<byte[]> content, MediaType type, String id, String ending) {
        return content.map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("receipt-" + id + "." + ending)
                                        .build()
                                        .toString())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
