package com.pge.sharemydata.certificate.web;

import com.pge.sharemydata.certificate.CertificateAuthority;
import com.pge.sharemydata.certificate.CertificateLinks;
import com.pge.sharemydata.certificate.CertificateStatuses;
import com.pge.sharemydata.certificate.Issuing;
import com.pge.sharemydata.certificate.MessageSigner;
import com.pge.sharemydata.certificate.RevocationLists;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the authority's certificates, lists and answers to anybody, without session. */
@RestController
class AuthorityController {

    // RFC 2585, 4
    private static final MediaType CERTIFICATE = MediaType.parseMediaType("application/pkix-cert");
    private static final MediaType LIST = MediaType.parseMediaType("application/pkix-crl");

    // RFC 7517, 8.5.2
    private static final MediaType KEY_SET = MediaType.parseMediaType("application/jwk-set+json");

    private final CertificateAuthority authority;
    private final RevocationLists lists;
    private final CertificateStatuses statuses;
    private final MessageSigner messages;

    AuthorityController(
            CertificateAuthority authority,
            RevocationLists lists,
            CertificateStatuses statuses,
            MessageSigner messages) {
        this.authority = authority;
        this.lists = lists;
        this.statuses = statuses;
        this.messages = messages;
    }

    @GetMapping("/" + CertificateLinks.ROOT_CERTIFICATE)
    ResponseEntity<byte[]> root() {
        return certificate(authority.rootCertificate());
    }

    @GetMapping("/" + CertificateLinks.ISSUING_CERTIFICATE)
    ResponseEntity<byte[]> issuing() {
        return certificate(authority.issuingCertificate());
    }

    @GetMapping("/" + CertificateLinks.KEY_SET)
    ResponseEntity<String> keySet() {
        return ResponseEntity.ok()
                .contentType(KEY_SET)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(messages.keySet());
    }

    @GetMapping("/" + CertificateLinks.ROOT_LIST)
    ResponseEntity<byte[]> rootList() {
        return list(lists.current(Issuing.ROOT));
    }

    @GetMapping("/" + CertificateLinks.ISSUING_LIST)
    ResponseEntity<byte[]> issuingList() {
        return list(lists.current(Issuing.ISSUING));
    }

    /** RFC 6960, appendix A.1: by POST; {@link StatusFilter} has the way by GET. */
    @PostMapping("/" + CertificateLinks.STATUS)
    ResponseEntity<byte[]> status(HttpServletRequest request) throws IOException {
        return ResponseEntity.ok()
                .contentType(StatusFilter.ANSWER)
                .cacheControl(CacheControl.noStore())
                .body(statuses.answer(request.getInputStream().readNBytes(StatusFilter.LONGEST)));
    }

    private static ResponseEntity<byte[]> certificate(byte[] der) {
        return ResponseEntity.ok()
                .contentType(CERTIFICATE)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(der);
    }

    private static ResponseEntity<byte[]> list(byte[] der) {
        // A revocation shows at once, so nobody on the way keeps the old list
        return ResponseEntity.ok()
                .contentType(LIST)
                .cacheControl(CacheControl.noCache())
                .body(der);
    }
}
