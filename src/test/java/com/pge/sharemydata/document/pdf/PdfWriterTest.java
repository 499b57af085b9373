package com.pge.sharemydata.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.pge.sharemydata.document.PdfDocuments;
import com.pge.sharemydata.document.PdfText;
import com.pge.sharemydata.shared.Languages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final Path CHINESE = Path.of("src/test/resources/fonts/chinese-test.ttf");
    /** Every letter that Vietnamese adds to the Latin ones. */
    private static final String VIETNAMESE =
            "ÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ Đ ÈẺẼÉẸ ÊỀỂỄẾỆ ÌỈĨÍỊ ÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ ÙỦŨÚỤ ƯỪỬỮỨỰ ỲỶỸÝỴ";

    private final PdfDocuments writer = PdfWriting.without();

    @Test
    void writesEveryLetterOfVietnamese() throws IOException {
        String small = VIETNAMESE.toLowerCase(Locale.ROOT);

        byte[] pdf = write(
                Languages.VIETNAMESE, new PdfText.Heading(VIETNAMESE), new PdfText.Paragraph(VIETNAMESE + " " + small));

        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains(VIETNAMESE + " " + VIETNAMESE + " " + small, "Trang 1/1")
                .doesNotContain("?");
    }

    @Test
    void writesLettersThatCameInTwoParts() throws IOException {
        assertThat(text(write(Languages.VIETNAMESE, new PdfText.Paragraph("Nguye\u0302\u0303n"))))
                .contains("Nguyễn");
    }

    @Test
    void writesChineseWhereAFontIsNamed() throws IOException {
        PdfDocuments chinese = PdfWriting.with(CHINESE);

        byte[] pdf =
                chinese.write(chinese.in(Languages.TRADITIONAL_CHINESE, _ -> text(new PdfText.Paragraph("分享您的用電資料。"))));

        assertThat(text(pdf)).contains("分享您的用電資料。", "第 1 頁");
    }

    @Test
    void writesEnglishAndSaysSoWhereNoFontHasChinese() throws IOException {
        byte[] pdf = writer.write(writer.in(
                Languages.TRADITIONAL_CHINESE,
                language -> text(new PdfText.Paragraph(
                        language.equals(Languages.ENGLISH) ? "Your electricity data" : "您的用電資料"))));

        assertThat(text(pdf)).contains("not available in Traditional Chinese", "Your electricity data");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void refusesAtTheStartAFontWithoutChinese() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfWriting.with(Path.of("src/test/resources/fonts/README.md")))
                .withMessageContaining("portal.pdf.cjk-font");
    }

    @Test
    void marksACharacterThatNoFontHas() throws IOException {
        assertThat(text(write(Languages.ENGLISH, new PdfText.Paragraph("Mei 電 Lin"))))
                .contains("Mei ? Lin");
    }

    @Test
    void givesTheSameBytesForTheSameText() {
        assertThat(write(Languages.SPANISH, all())).isEqualTo(write(Languages.SPANISH, all()));
    }

    @Test
    void namesTitleLanguageAndStructureForScreenReaders() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(Languages.SPANISH, all()))) {
            var catalog = document.getDocumentCatalog();

            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getParentTree().getNumbers())
                    .hasSize(1);
        }
    }

    @Test
    void keepsLongWordsWithinThePage() throws IOException {
        byte[] pdf = write(
                Languages.ENGLISH,
                new PdfText.Paragraph("https://example.com/" + "verylongpath".repeat(40)),
                PdfText.Rows.of(new PdfText.Row("W".repeat(90), "8".repeat(400))));

        assertThat(inkBeyondMargins(pdf)).isZero();
    }

    @Test
    void goesOnOverAsManyPagesAsNeeded() throws IOException {
        PdfText.Block[] many = IntStream.range(0, 120)
                .mapToObj(number -> new PdfText.Paragraph("Paragraph number " + number))
                .toArray(PdfText.Block[]::new);

        String text = text(write(Languages.ENGLISH, many));

        assertThat(text).contains("Paragraph number 0", "Paragraph number 119", "Page 1 of 5", "Page 5 of 5");
    }

    @Test
    void letsOneFactGoOverPages() throws IOException {
        String text = text(write(
                Languages.ENGLISH, PdfText.Rows.of(new PdfText.Row("Services", "one service, ".repeat(600) + "end"))));

        assertThat(text).contains("Page 2 of", "end");
    }

    private byte[] write(Locale language, PdfText.Block... blocks) {
        return writer.write(writer.in(language, _ -> text(blocks)));
    }

    private static PdfText text(PdfText.Block... blocks) {
        return new PdfText("A title", "A subtitle", NOON, List.of(blocks));
    }

    private static PdfText.Block[] all() {
        return new PdfText.Block[] {
            new PdfText.Heading("Sobre sus datos"),
            new PdfText.Paragraph("¿Qué compartirá la compañía?"),
            new PdfText.Bullets(List.of("Uno", "Dos")),
            PdfText.Rows.of(new PdfText.Row("Hasta", "31 de diciembre de 2027")),
            new PdfText.SmallPrint("Fin")
        };
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Points of the outer 40 columns on both sides that are not white. */
    private static long inkBeyondMargins(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            return IntStream.range(0, page.getHeight())
                    .mapToLong(y -> IntStream.concat(
                                    IntStream.range(0, 40), IntStream.range(page.getWidth() - 40, page.getWidth()))
                            .filter(x -> (page.getRGB(x, y) & 0xffffff) != 0xffffff)
                            .count())
                    .sum();
        }
    }
}
