package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.PdfDocuments;
import com.pge.sharemydata.document.PdfText;
import com.pge.sharemydata.document.SpokenText;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Utility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;

/** Writes with PDFBox; the order of a text is that of its blocks. */
@Component
final class PdfWriter implements PdfDocuments {

    private static final String PRODUCT = "Share My Data";

    private final Typefaces typefaces;
    private final Texts texts;
    private final String utility;

    PdfWriter(Typefaces typefaces, Texts texts, Utility utility) {
        this.typefaces = typefaces;
        this.texts = texts;
        this.utility = utility.name();
    }

    @Override
    public SpokenText in(Locale language, Function<Locale, PdfText> text) {
        Locale wanted = Languages.nearest(language);
        boolean readable = !wanted.equals(Languages.TRADITIONAL_CHINESE) || typefaces.haveChinese();
        return readable ? new SpokenText(wanted, text.apply(wanted)) : inEnglish(text.apply(Languages.ENGLISH));
    }

    private SpokenText inEnglish(PdfText text) {
        var blocks = new ArrayList<PdfText.Block>();
        blocks.add(new PdfText.Paragraph(texts.text("document.pdf.no-chinese", Languages.ENGLISH)));
        blocks.addAll(text.blocks());
        return new SpokenText(Languages.ENGLISH, new PdfText(text.title(), text.subtitle(), text.writtenAt(), blocks));
    }

    @Override
    public byte[] write(SpokenText spoken) {
        try {
            return write(spoken.text(), spoken.language());
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
    }

    private byte[] write(PdfText text, Locale language) throws IOException {
        try (var document = new PDDocument()) {
            describe(document, text, language);
            var lettering = new Lettering(document, typefaces, language);
            var tags = new Tags(document);
            try (var paper = new Paper(document, lettering, tags)) {
                var blocks = new PdfBlocks(paper, lettering, tags);
                blocks.title(text);
                text.blocks().forEach(blocks::write);
                paper.finish(utility, PRODUCT, pageNumbers(document.getNumberOfPages(), language));
            }
            tags.close();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private void describe(PDDocument document, PdfText text, Locale language) {
        // The time and the properties are all that the file's identifier is made of (ISO 32000-1, 14.4)
        document.setDocumentId(text.writtenAt().toEpochMilli());
        var properties = new PDDocumentInformation();
        properties.setTitle(Lettering.clean(text.title()));
        properties.setAuthor(utility);
        properties.setCreator(PRODUCT);
        Calendar written = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        written.setTimeInMillis(text.writtenAt().toEpochMilli());
        properties.setCreationDate(written);
        document.setDocumentInformation(properties);
        document.setVersion(1.7f);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private List<String> pageNumbers(int pages, Locale language) {
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> texts.text("document.pdf.page", language, page, pages))
                .toList();
    }
}
