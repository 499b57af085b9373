package com.pge.sharemydata.document.pdf;

import static com.pge.sharemydata.document.PdfFixtures.action;
import static com.pge.sharemydata.document.PdfFixtures.dictionary;
import static com.pge.sharemydata.document.PdfFixtures.pages;
import static com.pge.sharemydata.document.PdfFixtures.withInCatalog;
import static com.pge.sharemydata.document.PdfFixtures.withOnPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.document.Inspection;
import com.pge.sharemydata.document.PdfFixtures;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class BoundedPdfInspectorTest {

    private static final DocumentLimits LIMITS = limits(Duration.ofSeconds(20), DataSize.ofMegabytes(64));

    @TempDir
    private Path folder;

    private BoundedPdfInspector inspector = new BoundedPdfInspector(LIMITS);

    @AfterEach
    void letGo() {
        inspector.close();
    }

    @Test
    void readsTheTextOfEachPage() throws IOException {
        Inspection inspection = inspect(pages("Employer identification number 94-0742640", "Page two"));

        assertThat(inspection.texts()).containsExactly("Employer identification number 94-0742640", "Page two");
    }

    @Test
    void drawsAPageNoLargerThanAllowed() throws IOException {
        byte[] png = inspector.draw(file(pages("Hello")), 1);

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth() * picture.getHeight()).isPositive().isLessThanOrEqualTo(LIMITS.previewPixels());
    }

    @ParameterizedTest
    @CsvSource({
        "'Just a text with a wrong name', UNKNOWN",
        "'PK\u0003\u0004 a Word file', ZIP",
        "'<!DOCTYPE html><p>%PDF-1.7', HTML",
        "'x%PDF-1.7 %%EOF', UNKNOWN"
    })
    void refusesWhatIsNoPdfAndSaysWhatItIs(String content, FileKind kind) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspect(content.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("document.error.not-pdf"))
                .satisfies(rule -> assertThat(rule.arguments()).containsExactly(kind));
    }

    @Test
    void refusesAFileThatWasCutOff() {
        byte[] whole = pages("Hello");

        refuses(Arrays.copyOf(whole, whole.length / 2), "document.error.cut-off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n%%EOF", "%PDF-1.7\nrubbish\nstartxref\n5\n%%EOF", "%PDF-\n\n\n%%EOF"})
    void refusesAFileWithoutStructure(String content) {
        refuses(content.getBytes(StandardCharsets.US_ASCII), "document.error.broken");
    }

    @Test
    void refusesAPdfWithoutPages() {
        refuses(PdfFixtures.emptyPages(0), "document.error.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", ""})
    void refusesEncryptionWithAndWithoutAPasswordToOpen(String password) {
        refuses(PdfFixtures.encrypted(password), "document.error.encrypted");
    }

    @Test
    void takesAsManyPagesAsAllowed() throws IOException {
        assertThat(inspect(PdfFixtures.emptyPages(LIMITS.pages())).pages()).isEqualTo(LIMITS.pages());
    }

    @Test
    void refusesOnePageMore() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspect(PdfFixtures.emptyPages(LIMITS.pages() + 1)))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("document.error.pages"))
                .satisfies(rule -> assertThat(rule.arguments()).containsExactly(201, 200));
    }

    @Test
    void refusesAScriptThatRunsOnOpening() {
        refusesActive(withInCatalog("OpenAction", script()), ActiveContent.JAVASCRIPT);
    }

    @Test
    void refusesAScriptInTheTreeOfNames() {
        var names = dictionary("Names", new COSArray());

        refusesActive(withInCatalog("Names", dictionary("JavaScript", names)), ActiveContent.JAVASCRIPT);
    }

    @Test
    void refusesAScriptOnAPage() {
        refusesActive(withOnPage("AA", dictionary("O", script())), ActiveContent.JAVASCRIPT);
    }

    @Test
    void refusesAScriptBehindAnotherAction() {
        COSDictionary harmless = action("GoTo");
        harmless.setItem(COSName.NEXT, new COSArray(List.of(script())));

        refusesActive(withOnPage("Annots", new COSArray(List.of(dictionary("A", harmless)))), ActiveContent.JAVASCRIPT);
    }

    @Test
    void refusesAScriptInARendition() {
        COSDictionary rendition = action("Rendition");
        rendition.setItem(COSName.JS, new COSString("app.alert(1)"));

        refusesActive(withOnPage("AA", dictionary("C", rendition)), ActiveContent.JAVASCRIPT);
    }

    @Test
    void refusesToLaunchAProgram() {
        refusesActive(withInCatalog("OpenAction", action("Launch")), ActiveContent.LAUNCH);
    }

    @Test
    void refusesAnEmbeddedFile() {
        refusesActive(
                withInCatalog("Names", dictionary("EmbeddedFiles", dictionary("Names", new COSArray()))),
                ActiveContent.EMBEDDED_FILE);
    }

    @Test
    void refusesAFileAttachedToAPage() {
        refusesActive(
                withOnPage(
                        "Annots", new COSArray(List.of(dictionary("Subtype", COSName.getPDFName("FileAttachment"))))),
                ActiveContent.EMBEDDED_FILE);
    }

    @Test
    void refusesAProgrammedForm() {
        refusesActive(withInCatalog("AcroForm", dictionary("XFA", new COSArray())), ActiveContent.FORM_PROGRAM);
    }

    @Test
    void refusesAFormThatSendsData() {
        refusesActive(withOnPage("AA", dictionary("O", action("SubmitForm"))), ActiveContent.FORM_SUBMISSION);
    }

    @Test
    void refusesMultimedia() {
        refusesActive(
                withOnPage("Annots", new COSArray(List.of(dictionary("Subtype", COSName.getPDFName("RichMedia"))))),
                ActiveContent.MULTIMEDIA);
    }

    @Test
    void takesAnActionThatOnlyTurnsPages() throws IOException {
        assertThat(inspect(withInCatalog("OpenAction", action("GoTo"))).pages()).isEqualTo(1);
    }

    @Test
    void refusesAStreamThatFillsTheMemory() {
        refuses(PdfFixtures.fontUnpackingTo(256), "document.error.memory");
    }

    @Test
    void refusesAPageThatUnpacksWithoutEnd() {
        inspector = new BoundedPdfInspector(limits(Duration.ofMillis(500), DataSize.ofGigabytes(64)));

        refuses(PdfFixtures.pageUnpackingTo(256), "document.error.time");
    }

    @Test
    void refusesAStreamCompressedTwice() {
        refuses(PdfFixtures.compressedTwice(), "document.error.nested");
    }

    @Test
    void stopsWhatTakesTooLong() {
        inspector = new BoundedPdfInspector(limits(Duration.ofMillis(500), DataSize.ofGigabytes(64)));

        refuses(PdfFixtures.formsWithinForms(12), "document.error.time");
    }

    @ParameterizedTest
    @CsvSource({"10000,8001", "2000000000,2000000000"})
    void refusesAPictureTooLargeToDraw(int width, int height) {
        refuses(PdfFixtures.withPicture(width, height), "document.error.image");
    }

    @Test
    void takesAPictureAtTheLimit() throws IOException {
        assertThat(inspect(PdfFixtures.withPicture(10000, 8000)).pages()).isEqualTo(1);
    }

    private static COSDictionary script() {
        COSDictionary script = action("JavaScript");
        script.setItem(COSName.JS, new COSString("app.alert(1)"));
        return script;
    }

    private void refusesActive(byte[] pdf, ActiveContent found) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspect(pdf))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("document.error.active"))
                .satisfies(rule -> assertThat(rule.arguments()).containsExactly(found));
    }

    private void refuses(byte[] pdf, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspect(pdf))
                .withMessage(key);
    }

    private Inspection inspect(byte[] content) throws IOException {
        return inspector.inspect(file(content));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "test", ".pdf"), content);
    }

    private static DocumentLimits limits(Duration time, DataSize memory) {
        return new DocumentLimits(
                DataSize.ofMegabytes(25), 200, time, memory, 2, 16, 80_000_000, 110, 1_500_000, 50_000);
    }
}
