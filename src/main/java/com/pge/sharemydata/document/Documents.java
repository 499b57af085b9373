package com.pge.sharemydata.document;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Files people hand in. The owner is an opaque id; whoever calls has checked that the reader may see what it owns. */
@Service
public class Documents {

    /**
     * Inspects and stores a PDF, off the request thread, under bounds of size, pages, memory and time.
     *
     * @throws com.pge.sharemydata.shared.RuleViolation {@code document.error.*} that names the rule, the value found and
     *     the value allowed; nothing is stored then
     */
    public DocumentDetails store(UUID owner, String fileName, InputStream content) {
        throw new UnsupportedOperationException();
    }

    public DocumentDetails details(UUID owner, DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** One page as PNG, rendered by us; pages count from 1. */
    public byte[] preview(UUID owner, DocumentId id, int page) {
        throw new UnsupportedOperationException();
    }

    /** The text of the pages, as far as the PDF has any. */
    public String text(UUID owner, DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** The original, to be served as an attachment only. */
    public InputStream original(UUID owner, DocumentId id) {
        throw new UnsupportedOperationException();
    }

    public void remove(UUID owner, DocumentId id) {
        throw new UnsupportedOperationException();
    }
}
