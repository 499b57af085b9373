package com.pge.sharemydata.authorization;

import com.pge.sharemydata.certificate.DocumentSigner;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.document.PdfDocuments;
import com.pge.sharemydata.document.SpokenText;
import com.pge.sharemydata.registration.Registrations;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a receipt for each occasion, once, however often it is asked to: what it says to people, and signed what it says to
 * software.
 */
@Component
class ReceiptWriter {

    private static final String TYPE = "consent-receipt";

    private final AuthorizationRepository repository;
    private final AuthorizationReader reader;
    private final Customers customers;
    private final Registrations registrations;
    private final PdfDocuments documents;
    private final DocumentSigner signer;
    private final ReceiptText text;
    private final ReceiptJson json;
    private final ReceiptPrinter printer;
    private final ReceiptTable table;

    ReceiptWriter(
            AuthorizationRepository repository,
            AuthorizationReader reader,
            Customers customers,
            Registrations registrations,
            PdfDocuments documents,
            DocumentSigner signer,
            ReceiptText text,
            ReceiptJson json,
            ReceiptPrinter printer,
            ReceiptTable table) {
        this.repository = repository;
        this.reader = reader;
        this.customers = customers;
        this.registrations = registrations;
        this.documents = documents;
        this.signer = signer;
        this.text = text;
        this.json = json;
        this.printer = printer;
        this.table = table;
    }

    void write(AuthorizationActivated event) {
        write(event.about(), ReceiptKind.GIVEN, event.at(), null, null);
    }

    void write(AuthorizationChanged event) {
        write(event.about(), ReceiptKind.CHANGED, event.at(), event, null);
    }

    void write(AuthorizationEnded event) {
        write(event.about(), ReceiptKind.ENDED, event.at(), null, event);
    }

    private void write(
            AuthorizationRef about,
            ReceiptKind kind,
            Instant at,
            @Nullable AuthorizationChanged changed,
            @Nullable AuthorizationEnded ended) {
        ReceiptId id = ReceiptId.of(about.authorization(), kind, at);
        if (!table.has(id)) {
            add(facts(about, id, kind, at, changed, ended));
        }
    }

    private ReceiptFacts facts(
            AuthorizationRef about,
            ReceiptId id,
            ReceiptKind kind,
            Instant at,
            @Nullable AuthorizationChanged changed,
            @Nullable AuthorizationEnded ended) {
        AuthorizationDetails details =
                reader.details(repository.findById(about.authorization()).orElseThrow());
        return new ReceiptFacts(
                id,
                kind,
                at,
                details,
                customers.details(about.customer()),
                registrations.find(details.version()).orElseThrow(),
                changed,
                ended);
    }

    private void add(ReceiptFacts facts) {
        Locale language = facts.customer().language();
        SpokenText spoken = documents.in(language, one -> text.of(facts, one));
        table.add(
                facts, spoken.language(), printer.kept(spoken.text()), signer.signJson(json.of(facts, language), TYPE));
    }
}
