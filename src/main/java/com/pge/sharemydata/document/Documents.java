package com.pge.sharemydata.document;

import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files people hand in. The owner is an opaque id; whoever calls has checked that the reader may see what it owns. A
 * document of another owner is unknown: {@code document.error.unknown}.
 */
@Service
@Transactional
public class Documents {

    private final DocumentRepository repository;
    private final DocumentContents contents;
    private final PdfInspector inspector;
    private final ObjectProvider<MalwareScanner> scanner;
    private final DocumentLimits limits;
    private final TransactionOperations transaction;
    private final Clock clock;

    Documents(
            DocumentRepository repository,
            DocumentContents contents,
            PdfInspector inspector,
            ObjectProvider<MalwareScanner> scanner,
            DocumentLimits limits,
            TransactionOperations transaction,
            Clock clock) {
        this.repository = repository;
        this.contents = contents;
        this.inspector = inspector;
        this.scanner = scanner;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Inspects and stores a PDF, off the request thread, under bounds of size, pages, memory and time; in the caller's
     * transaction where there is one.
     *
     * @throws RuleViolation {@code document.error.*} that names the rule, the value found and the value allowed; nothing
     *     is stored then
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public DocumentDetails store(UUID owner, String fileName, InputStream content) {
        try (Spool spool = Spool.of(content, limits.size())) {
            Inspection inspection = inspector.inspect(spool.file());
            ScanResult scan = scan(spool.file());
            var document = new Document(owner, fileName, spool, inspection.pages(), scan, clock.instant());
            // Only now, so that a caller without a transaction holds no connection while we look and scan.
            transaction.executeWithoutResult(status -> keep(document, spool.file(), inspection));
            return document.details();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Transactional(readOnly = true)
    public DocumentDetails details(UUID owner, DocumentId id) {
        return find(owner, id).details();
    }

    /** One page as PNG, drawn by us when first asked for; pages count from 1. Takes no transaction of its own. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] preview(UUID owner, DocumentId id, int page) {
        DocumentDetails document = find(owner, id).details();
        if (page < 1 || page > document.pages()) {
            throw new RuleViolation("document.error.page", page, document.pages());
        }
        return contents.preview(id, page).orElseGet(() -> draw(id, page));
    }

    /** The text of each page, in order, as far as the PDF has any. */
    @Transactional(readOnly = true)
    public List<String> texts(UUID owner, DocumentId id) {
        return contents.texts(find(owner, id).id());
    }

    /** The text of all pages, a form feed after each. */
    @Transactional(readOnly = true)
    public String text(UUID owner, DocumentId id) {
        return texts(owner, id).stream().map(page -> page + '\f').collect(Collectors.joining());
    }

    /** The original, to be served as an attachment only; read as a stream, a megabyte at a time. */
    @Transactional(readOnly = true)
    public InputStream original(UUID owner, DocumentId id) {
        return contents.read(find(owner, id).id());
    }

    public void remove(UUID owner, DocumentId id) {
        repository.delete(find(owner, id));
    }

    private void keep(Document document, Path file, Inspection inspection) {
        repository.saveAndFlush(document);
        contents.write(document.id(), file);
        contents.write(document.id(), inspection.texts());
    }

    private byte[] draw(DocumentId id, int page) {
        try (Spool spool = Spool.of(contents.read(id), limits.size())) {
            byte[] picture = inspector.draw(spool.file(), page);
            contents.keepPreview(id, page, picture);
            return picture;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private ScanResult scan(Path file) {
        MalwareScanner gate = scanner.getIfAvailable();
        ScanResult result = gate == null ? ScanResult.NOT_SCANNED : gate.scan(file);
        if (result == ScanResult.SUSPECT) {
            throw new RuleViolation("document.error.suspect");
        }
        return result;
    }

    private Document find(UUID owner, DocumentId id) {
        return repository
                .findByIdAndOwner(id, owner)
                .orElseThrow(() -> new RuleViolation("document.error.unknown", id));
    }
}
