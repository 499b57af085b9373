package com.pge.sharemydata.authorization;

import com.pge.sharemydata.document.PdfDocuments;
import com.pge.sharemydata.document.PdfText;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Utility;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The terms on which a customer shares data, in versions. A version never changes; its hash says so. */
@Component
public class SharingTerms {

    /** The version that a customer agrees to today. */
    public static final String IN_FORCE = "2026-11";

    /** Every version that anybody ever agreed to, with the time of its making: midnight in California. */
    private static final Map<String, Instant> VERSIONS = Map.of(IN_FORCE, Instant.parse("2026-11-01T07:00:00Z"));

    private static final String KEYS = "authorization.terms.";
    private static final char FIRST_SECTION = 'a';
    private static final char LAST_SECTION = 'z';

    private final Texts texts;
    private final Utility utility;
    private final PdfDocuments documents;
    private final Map<Written, byte[]> written = new ConcurrentHashMap<>();

    SharingTerms(Texts texts, Utility utility, PdfDocuments documents) {
        this.texts = texts;
        this.utility = utility;
        this.documents = documents;
    }

    public List<String> versions() {
        return VERSIONS.keySet().stream().sorted().toList();
    }

    public boolean has(String version) {
        return VERSIONS.containsKey(version);
    }

    /** A version as words, for a page or a document. */
    public PdfText text(String version, Locale language) {
        Instant made = Optional.ofNullable(VERSIONS.get(version))
                .orElseThrow(() -> new RuleViolation("authorization.error.no-terms", version));
        String keys = KEYS + version + ".";
        var blocks = new ArrayList<PdfText.Block>();
        for (char section = FIRST_SECTION; section <= LAST_SECTION; section++) {
            blocks.addAll(section(keys + section, language));
        }
        return new PdfText(
                find(keys + "title", language).orElseThrow(),
                find(keys + "version", language).orElseThrow(),
                made,
                blocks);
    }

    /** The heading, what follows it, and its points; nothing where there is no such section. */
    private List<PdfText.Block> section(String keys, Locale language) {
        var blocks = new ArrayList<PdfText.Block>();
        find(keys + ".heading", language).ifPresent(heading -> blocks.add(new PdfText.Heading(heading)));
        numbered(keys + ".text.", language).forEach(text -> blocks.add(new PdfText.Paragraph(text)));
        List<String> points = numbered(keys + ".point.", language);
        if (!points.isEmpty()) {
            blocks.add(new PdfText.Bullets(points));
        }
        return blocks;
    }

    /** A version as a document, always of the same bytes. */
    public byte[] pdf(String version, Locale language) {
        return bytes(version, language).clone();
    }

    /** SHA-256 of the document, in hexadecimal digits. */
    public String sha256(String version, Locale language) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(version, language));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] bytes(String version, Locale language) {
        return written.computeIfAbsent(
                new Written(version, Languages.nearest(language)),
                asked -> documents.write(documents.in(asked.language(), spoken -> text(version, spoken))));
    }

    private List<String> numbered(String keys, Locale language) {
        var found = new ArrayList<String>();
        Optional<String> next = find(keys + 1, language);
        while (next.isPresent()) {
            found.add(next.get());
            next = find(keys + (found.size() + 1), language);
        }
        return found;
    }

    /** A text with slots doubles its apostrophes, one without does not: only the first kind is filled. */
    private Optional<String> find(String key, Locale language) {
        return texts.find(key, language)
                .flatMap(text -> text.contains("{")
                        ? texts.find(key, language, utility.name(), utility.email())
                        : Optional.of(text));
    }

    private record Written(String version, Locale language) {}
}
