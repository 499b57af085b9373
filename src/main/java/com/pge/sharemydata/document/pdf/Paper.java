package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.pdf.TextStyle.Ink;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The pages of one document, filled from top to bottom; a new one begins where a line does not fit any more. */
final class Paper implements AutoCloseable {

    static final float LEFT = 62;
    static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * LEFT;

    private static final float TOP = PDRectangle.LETTER.getHeight() - 82;
    private static final float BOTTOM = 62;
    private static final float HEADER = PDRectangle.LETTER.getHeight() - 46;
    private static final float FOOTER = 38;
    private static final float RULE_GAP = 10;
    private static final float HAIRLINE = .6f;
    /** From the top of a line down to where its letters stand, as a part of its height. */
    private static final float ASCENT = .76f;

    private final PDDocument document;
    private final Lettering lettering;
    private final Tags tags;
    private PDPage page;
    private PDPageContentStream content;
    private float y;

    Paper(PDDocument document, Lettering lettering, Tags tags) throws IOException {
        this.document = document;
        this.lettering = lettering;
        this.tags = tags;
        this.page = newPage();
        this.content = new PDPageContentStream(document, page);
        this.y = TOP;
    }

    /** Some white; none at the top of a page. */
    void leave(float space) {
        if (y < TOP) {
            y -= space;
        }
    }

    /** Goes to a new page unless so much is free on this one, or this one is empty. */
    void keepTogether(float height) throws IOException {
        if (y < TOP && y - Math.min(height, TOP - BOTTOM) < BOTTOM) {
            content.close();
            page = newPage();
            content = new PDPageContentStream(document, page);
            y = TOP;
        }
    }

    void lines(PDStructureElement element, List<String> lines, TextStyle style, float x) throws IOException {
        for (String line : lines) {
            keepTogether(style.leading());
            show(element, line, style, x);
            y -= style.leading();
        }
    }

    /** Lines side by side in two columns, the higher one deciding where the next thing goes. */
    void columns(Column left, Column right) throws IOException {
        float leading = Math.max(left.style().leading(), right.style().leading());
        int most = Math.max(left.lines().size(), right.lines().size());
        keepTogether(most * leading);
        for (int line = 0; line < most; line++) {
            keepTogether(leading);
            for (Column column : List.of(left, right)) {
                if (line < column.lines().size()) {
                    show(column.element(), column.lines().get(line), column.style(), column.x());
                }
            }
            y -= leading;
        }
    }

    void rule() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        line(content, y);
        content.endMarkedContent();
    }

    private void show(PDStructureElement element, String line, TextStyle style, float x) throws IOException {
        if (line.isBlank()) {
            return;
        }
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(element, page));
        lettering.show(content, line, style, x, y - style.leading() * ASCENT);
        content.endMarkedContent();
    }

    private PDPage newPage() {
        var fresh = new PDPage(PDRectangle.LETTER);
        document.addPage(fresh);
        tags.open(fresh);
        return fresh;
    }

    /** Ends the last page and writes head and foot of all of them. */
    void finish(String head, String product, List<String> feet) throws IOException {
        content.close();
        int number = 0;
        for (PDPage each : document.getPages()) {
            try (var margin = new PDPageContentStream(document, each, AppendMode.APPEND, true, true)) {
                // ISO 32000-1, 14.8.2.2: what repeats on each page is no part of the text
                margin.beginMarkedContent(COSName.ARTIFACT);
                lettering.show(margin, head, TextStyle.BRAND, LEFT, HEADER);
                atRight(margin, product, HEADER);
                line(margin, HEADER - RULE_GAP);
                line(margin, FOOTER + RULE_GAP + TextStyle.MARGIN.leading() / 2);
                atRight(margin, feet.get(number++), FOOTER);
                margin.endMarkedContent();
            }
        }
    }

    private void atRight(PDPageContentStream margin, String text, float height) throws IOException {
        float x = LEFT + WIDTH - lettering.width(text, TextStyle.MARGIN);
        lettering.show(margin, text, TextStyle.MARGIN, x, height);
    }

    private static void line(PDPageContentStream content, float height) throws IOException {
        content.setStrokingColor(Ink.RULE);
        content.setLineWidth(HAIRLINE);
        content.moveTo(LEFT, height);
        content.lineTo(LEFT + WIDTH, height);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Lines of one element at one place. */
    record Column(PDStructureElement element, List<String> lines, TextStyle style, float x) {}
}
