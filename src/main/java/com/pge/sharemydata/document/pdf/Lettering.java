package com.pge.sharemydata.document.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Sets text in the fonts of one document: measures it, breaks it into lines, shows it. */
final class Lettering {

    private static final float UNITS = 1000;
    /** Stands where no font has the character. */
    private static final int UNKNOWN = '?';

    private final PDDocument document;
    private final Typefaces typefaces;
    private final Locale language;
    private final Face regular;
    private final Face bold;
    private @Nullable Face chinese;

    Lettering(PDDocument document, Typefaces typefaces, Locale language) throws IOException {
        this.document = document;
        this.typefaces = typefaces;
        this.language = language;
        this.regular = embed(typefaces.regular());
        this.bold = embed(typefaces.bold());
    }

    /** Lines no wider than the given width; those of a text that breaks go on with the blank they end with. */
    List<String> lines(String text, TextStyle style, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (String part : clean(text).split("\n", -1)) {
            addLines(part, style, width, lines);
        }
        return lines;
    }

    float width(String text, TextStyle style) throws IOException {
        float width = 0;
        for (Run run : runs(text, style)) {
            width += run.face().font().getStringWidth(run.text());
        }
        return width * style.size() / UNITS;
    }

    void show(PDPageContentStream content, String text, TextStyle style, float x, float y) throws IOException {
        content.beginText();
        content.setNonStrokingColor(style.color());
        content.newLineAtOffset(x, y);
        for (Run run : runs(text, style)) {
            content.setFont(run.face().font(), style.size());
            content.showText(run.text());
        }
        content.endText();
    }

    /** Composed letters, which the fonts have, and no control characters, which no font has. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replace('\t', ' ')
                // Java's narrow blank before "PM", which few fonts have
                .replace('\u202f', '\u00a0')
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\n]]", "");
    }

    private void addLines(String text, TextStyle style, float width, List<String> lines) throws IOException {
        var line = new StringBuilder();
        for (String piece : words(text)) {
            if (fits(line + piece, style, width)) {
                line.append(piece);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            // A word longer than a line: an address, mostly
            for (String letter : pieces(piece, BreakIterator.getCharacterInstance(language))) {
                if (!line.isEmpty() && !fits(line + letter, style, width)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(letter);
            }
        }
        lines.add(line.toString());
    }

    private boolean fits(String line, TextStyle style, float width) throws IOException {
        return width(line.stripTrailing(), style) <= width;
    }

    /** Pieces that may begin a line: Java would break addresses after a dot too, which nobody reads well. */
    private List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (String piece : pieces(text, BreakIterator.getLineInstance(language))) {
            word.append(piece);
            if (piece.charAt(piece.length() - 1) != '.') {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        words.add(word.toString());
        return words;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }

    private List<Run> runs(String text, TextStyle style) throws IOException {
        var runs = new ArrayList<Run>();
        var letters = new StringBuilder();
        Face current = style.isBold() ? bold : regular;
        for (int letter : text.codePoints().toArray()) {
            Face face = face(letter, style);
            if (face != null && !face.equals(current)) {
                addRun(runs, letters, current);
                current = face;
            }
            letters.appendCodePoint(face == null ? UNKNOWN : letter);
        }
        addRun(runs, letters, current);
        return runs;
    }

    private static void addRun(List<Run> runs, StringBuilder letters, Face face) {
        if (!letters.isEmpty()) {
            runs.add(new Run(letters.toString(), face));
            letters.setLength(0);
        }
    }

    private @Nullable Face face(int letter, TextStyle style) throws IOException {
        Face first = style.isBold() ? bold : regular;
        if (first.has(letter)) {
            return first;
        }
        if (chinese == null && typefaces.haveChinese()) {
            chinese = embed(typefaces.chinese());
        }
        return chinese != null && chinese.has(letter) ? chinese : null;
    }

    private Face embed(TrueTypeFont font) throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        return new Face(PDType0Font.load(document, font, true), letters);
    }

    private record Face(PDFont font, CmapLookup letters) {
        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    private record Run(String text, Face face) {}
}
