package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.PdfText;
import com.pge.sharemydata.document.pdf.Paper.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Puts each kind of block on paper, and tags it as what it is. */
final class PdfBlocks {

    private static final float LABELS = 158;
    private static final float GUTTER = 14;
    private static final float INDENT = 14;
    private static final float ROW_PADDING = 3.5f;
    private static final String BULLET = "\u2022";
    /** A heading does not stay behind at the foot of a page: so many lines of its text stand with it. */
    private static final int LINES_WITH_HEADING = 3;

    private final Paper paper;
    private final Lettering lettering;
    private final Tags tags;

    PdfBlocks(Paper paper, Lettering lettering, Tags tags) {
        this.paper = paper;
        this.lettering = lettering;
        this.tags = tags;
    }

    void title(PdfText text) throws IOException {
        wide(StandardStructureTypes.H1, text.title(), TextStyle.TITLE);
        if (text.subtitle() != null) {
            paper.leave(2);
            wide(StandardStructureTypes.P, text.subtitle(), TextStyle.SUBTITLE);
        }
        paper.leave(8);
    }

    void write(PdfText.Block block) {
        try {
            switch (block) {
                case PdfText.Heading heading -> heading(heading.text());
                case PdfText.Paragraph paragraph -> paragraph(paragraph.text(), TextStyle.BODY);
                case PdfText.SmallPrint print -> paragraph(print.text(), TextStyle.SMALL);
                case PdfText.Bullets bullets -> bullets(bullets.points());
                case PdfText.Rows rows -> rows(rows.rows());
            }
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
    }

    private void heading(String text) throws IOException {
        paper.leave(10);
        paper.keepTogether(TextStyle.HEADING.leading() + LINES_WITH_HEADING * TextStyle.BODY.leading());
        wide(StandardStructureTypes.H2, text, TextStyle.HEADING);
        paper.leave(3);
    }

    private void paragraph(String text, TextStyle style) throws IOException {
        wide(StandardStructureTypes.P, text, style);
        paper.leave(style.leading() / 2);
    }

    private void wide(String type, String text, TextStyle style) throws IOException {
        paper.lines(tags.add(type), lettering.lines(text, style, Paper.WIDTH), style, Paper.LEFT);
    }

    private void bullets(List<String> points) throws IOException {
        PDStructureElement list = tags.add(StandardStructureTypes.L);
        for (String point : points) {
            PDStructureElement item = tags.add(StandardStructureTypes.LI, list);
            paper.columns(
                    new Column(
                            tags.add(StandardStructureTypes.LBL, item),
                            List.of(BULLET),
                            TextStyle.BODY,
                            Paper.LEFT + 2),
                    new Column(
                            tags.add(StandardStructureTypes.L_BODY, item),
                            lettering.lines(point, TextStyle.BODY, Paper.WIDTH - INDENT),
                            TextStyle.BODY,
                            Paper.LEFT + INDENT));
            paper.leave(3);
        }
        paper.leave(5);
    }

    private void rows(List<PdfText.Row> rows) throws IOException {
        PDStructureElement table = tags.add(StandardStructureTypes.TABLE);
        for (PdfText.Row row : rows) {
            PDStructureElement line = tags.add(StandardStructureTypes.TR, table);
            PDStructureElement label = tags.add(StandardStructureTypes.TH, line);
            var scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_ROW);
            label.addAttribute(scope);
            paper.leave(ROW_PADDING);
            paper.columns(
                    new Column(
                            label, lettering.lines(row.label(), TextStyle.LABEL, LABELS), TextStyle.LABEL, Paper.LEFT),
                    new Column(
                            tags.add(StandardStructureTypes.TD, line),
                            lettering.lines(row.value(), TextStyle.BODY, Paper.WIDTH - LABELS - GUTTER),
                            TextStyle.BODY,
                            Paper.LEFT + LABELS + GUTTER));
            paper.leave(ROW_PADDING);
            paper.rule();
        }
        paper.leave(8);
    }
}
