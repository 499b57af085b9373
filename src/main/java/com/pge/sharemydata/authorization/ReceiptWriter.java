package com.pge.sharemydata.authorization;

import com.pge.sharemydata.certificate.DocumentSigner;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.document.PdfDocuments;
import com.pge.sharemydata.registration.Registrations;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a receipt for each occasion, once, however often it hears of it. A document takes its time: while it is printed no
 * database connection is held, and no more are printed at once than leave the calls of companies their share of the machine.
 */
@Component
class ReceiptWriter {

    private static final String TYPE = "consent-receipt";
    private static final int MOST_AT_ONCE = 1;

    private final AuthorizationRepository repository;
    private final AuthorizationReader reader;
    private final Customers customers;
    private final Registrations registrations;
    private final PdfDocuments documents;
    private final DocumentSigner signer;
    private final ReceiptText text;
    private final ReceiptJson json;
    private final ReceiptTable table;
    private final TransactionTemplate reading;
    private final Semaphore press = new Semaphore(MOST_AT_ONCE, true);

    ReceiptWriter(
            AuthorizationRepository repository,
            AuthorizationReader reader,
            Customers customers,
            Registrations registrations,
            PdfDocuments documents,
            DocumentSigner signer,
            ReceiptText text,
            ReceiptJson json,
            ReceiptTable table,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.reader = reader;
        this.customers = customers;
        this.registrations = registrations;
        this.documents = documents;
        this.signer = signer;
        this.text = text;
        this.json = json;
        this.table = table;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Not before: what was agreed and never picked up by the company's software has shared nothing. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AuthorizationActivated event) {
        write(event.about(), ReceiptKind.GIVEN, event.at(), null, null);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AuthorizationChanged event) {
        write(event.about(), ReceiptKind.CHANGED, event.at(), event, null);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AuthorizationEnded event) {
        if (event.before().isInForce()) {
            write(event.about(), ReceiptKind.ENDED, event.at(), null, event);
        }
    }

    private void write(
            AuthorizationRef about,
            ReceiptKind kind,
            Instant at,
            @Nullable AuthorizationChanged changed,
            @Nullable AuthorizationEnded ended) {
        ReceiptId id = ReceiptId.of(about.authorization(), kind, at);
        if (table.has(id)) {
            return;
        }
        ReceiptFacts facts = Objects.requireNonNull(
                reading.execute(_ -> facts(about, id, kind, at, changed, ended)), "A transaction gives what it read");
        press.acquireUninterruptibly();
        try {
            print(facts);
        } finally {
            press.release();
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

    private void print(ReceiptFacts facts) {
        Locale language = facts.customer().language();
        byte[] pdf = signer.signPdf(documents.write(spoken -> text.of(facts, spoken), language));
        table.add(facts, language, pdf, signer.signJson(json.of(facts, language), TYPE));
    }
}
