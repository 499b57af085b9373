package com.pge.sharemydata.authorization;

import com.pge.sharemydata.certificate.DocumentSigner;
import com.pge.sharemydata.document.PdfDocuments;
import com.pge.sharemydata.document.PdfText;
import com.pge.sharemydata.document.SpokenText;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints receipts when somebody first asks for one: most never are. What a receipt says was kept when it was given, and
 * once printed it stays as it is. While one is printed no database connection is held, and no more are printed at once
 * than leave the calls of companies their share of the machine.
 */
@Component
class ReceiptPrinter {

    private static final int MOST_AT_ONCE = 2;

    private final PdfDocuments documents;
    private final DocumentSigner signer;
    private final ReceiptTable table;
    private final JsonMapper json;
    private final Semaphore press = new Semaphore(MOST_AT_ONCE, true);

    ReceiptPrinter(PdfDocuments documents, DocumentSigner signer, ReceiptTable table, JsonMapper json) {
        this.documents = documents;
        this.signer = signer;
        this.table = table;
        this.json = json;
    }

    /** As it will be printed, to be kept. */
    String kept(PdfText text) {
        return json.writeValueAsString(text);
    }

    /** The signed PDF, always the same; nothing where there is no such receipt. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<byte[]> pdf(ReceiptId id) {
        return table.pdf(id).or(() -> table.text(id).flatMap(kept -> printed(id, kept)));
    }

    private Optional<byte[]> printed(ReceiptId id, ReceiptTable.Kept kept) {
        var text = new SpokenText(Locale.forLanguageTag(kept.language()), json.readValue(kept.text(), PdfText.class));
        press.acquireUninterruptibly();
        try {
            table.print(id, signer.signPdf(documents.write(text)));
        } finally {
            press.release();
        }
        // Another node may have been faster: what is given away is what stays.
        return table.pdf(id);
    }
}
