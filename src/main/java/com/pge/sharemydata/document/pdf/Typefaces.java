package com.pge.sharemydata.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The fonts at hand: Liberation Sans, which has every letter of English, Spanish and Vietnamese, and, where one is
 * configured, a font with Chinese characters.
 */
@Component
final class Typefaces {

    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    /** A character that everybody who reads Traditional Chinese needs. */
    private static final int SAMPLE = '電';

    private final @Nullable Path chinese;

    Typefaces(FontSettings settings) {
        this.chinese = settings.cjkFont();
        if (chinese != null) {
            check(chinese);
        }
    }

    boolean haveChinese() {
        return chinese != null;
    }

    TrueTypeFont regular() throws IOException {
        return shipped(REGULAR);
    }

    TrueTypeFont bold() throws IOException {
        return shipped(BOLD);
    }

    TrueTypeFont chinese() throws IOException {
        return read(Objects.requireNonNull(chinese));
    }

    private static TrueTypeFont shipped(String name) throws IOException {
        try (InputStream font = Objects.requireNonNull(Typefaces.class.getResourceAsStream(name), name)) {
            return plain(new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes())));
        }
    }

    /**
     * Every glyph as it stands: PDFBox looks for ligatures in each word with a long regular expression, which takes more
     * time than all the rest of a document, and the languages written here need none.
     */
    private static TrueTypeFont plain(TrueTypeFont font) {
        font.setEnableGsub(false);
        return font;
    }

    private static TrueTypeFont read(Path file) throws IOException {
        return plain(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
    }

    private static void check(Path file) {
        try (TrueTypeFont font = read(file)) {
            if ((font instanceof OpenTypeFont outlines && outlines.isPostScript())
                    || font.getUnicodeCmapLookup().getGlyphId(SAMPLE) == 0) {
                throw new IOException("no TrueType outlines of Chinese characters");
            }
        } catch (IOException unusable) {
            throw new IllegalArgumentException(
                    "portal.pdf.cjk-font: %s is no TrueType font (.ttf) with Chinese characters".formatted(file),
                    unusable);
        }
    }
}
