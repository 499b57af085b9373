package com.pge.sharemydata.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DocumentsModuleTest {

    private static final byte[] LETTER = PdfFixtures.pages("EIN 94-0742640", "Second page");

    private final UUID owner = UUID.randomUUID();

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepWhatWasHandedIn() throws IOException {
        DocumentDetails stored = store(LETTER);

        assertThat(documents.details(owner, stored.id())).isEqualTo(stored);
        assertThat(stored.size()).isEqualTo(LETTER.length);
        assertThat(stored.pages()).isEqualTo(2);
        assertThat(stored.scan()).isEqualTo(ScanResult.NOT_SCANNED);
        assertThat(documents.texts(owner, stored.id())).containsExactly("EIN 94-0742640", "Second page");
        try (var original = documents.original(owner, stored.id())) {
            assertThat(original.readAllBytes()).isEqualTo(LETTER);
        }
    }

    @Test
    void keepALargeFileInPiecesOfAMegabyte() throws IOException {
        byte[] large = withComment(LETTER, 3_000_000);

        DocumentDetails stored = store(large);

        assertThat(chunks(stored.id())).isEqualTo(3);
        try (var original = documents.original(owner, stored.id())) {
            assertThat(original.readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void drawAPageOnce() {
        DocumentId id = store(LETTER).id();

        byte[] picture = documents.preview(owner, id, 2);

        assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
        assertThat(documents.preview(owner, id, 2)).isEqualTo(picture);
        assertThat(jdbc.sql("select count(*) from document_page where document = ? and preview is not null")
                        .param(id.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void haveNoPageBeyondTheLast() {
        DocumentId id = store(LETTER).id();

        refuses(() -> documents.preview(owner, id, 3), "document.error.page");
        refuses(() -> documents.preview(owner, id, 0), "document.error.page");
    }

    @Test
    void areUnknownToOtherOwners() {
        DocumentId id = store(LETTER).id();
        UUID other = UUID.randomUUID();

        refuses(() -> documents.details(other, id), "document.error.unknown");
        refuses(() -> documents.texts(other, id), "document.error.unknown");
        refuses(() -> documents.preview(other, id, 1), "document.error.unknown");
        refuses(() -> documents.original(other, id), "document.error.unknown");
        refuses(() -> documents.remove(other, id), "document.error.unknown");
    }

    @Test
    void keepNothingOfWhatIsRefused() {
        refuses(() -> store("no PDF".getBytes(StandardCharsets.US_ASCII)), "document.error.not-pdf");

        assertThat(jdbc.sql("select count(*) from document where owner = ?")
                        .param(owner)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void goWithTheTransactionTheyWereStoredIn() {
        DocumentId id = transaction.execute(status -> {
            status.setRollbackOnly();
            return store(LETTER).id();
        });

        refuses(() -> documents.details(owner, id), "document.error.unknown");
    }

    @Test
    void areRemovedWhole() {
        DocumentId id = store(LETTER).id();

        documents.remove(owner, id);

        refuses(() -> documents.details(owner, id), "document.error.unknown");
        assertThat(chunks(id)).isZero();
    }

    private DocumentDetails store(byte[] content) {
        return documents.store(owner, "letter.pdf", new ByteArrayInputStream(content));
    }

    private long chunks(DocumentId id) {
        return jdbc.sql("select count(*) from document_chunk where document = ?")
                .param(id.id())
                .query(Long.class)
                .single();
    }

    /** Bytes before the cross references of a PDF would move them, so they follow after its end, and the end once more. */
    private static byte[] withComment(byte[] pdf, int length) {
        byte[] random = new byte[length];
        new Random(1).nextBytes(random);
        byte[] large = Arrays.copyOf(pdf, pdf.length + length);
        System.arraycopy(random, 0, large, pdf.length, length);
        int end = new String(pdf, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
        System.arraycopy(pdf, end, large, large.length - (pdf.length - end), pdf.length - end);
        return large;
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).withMessage(key);
    }
}
