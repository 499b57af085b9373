package com.pge.sharemydata.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs as people send them, the good and the bad. */
public final class PdfFixtures {

    private PdfFixtures() {}

    /** One page for each text. */
    public static byte[] pages(String... texts) {
        return made(document -> {
            for (String text : texts) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
        });
    }

    public static byte[] emptyPages(int number) {
        return made(document -> {
            for (int page = 0; page < number; page++) {
                document.addPage(new PDPage());
            }
        });
    }

    /** Protected by a password to open it, or only against changes. */
    public static byte[] encrypted(String toOpen) {
        return made(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
        });
    }

    /** A page, and the given entry in the document's catalog. */
    public static byte[] withInCatalog(String key, COSBase value) {
        return made(document -> {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setItem(key, value);
        });
    }

    public static byte[] withOnPage(String key, COSBase value) {
        return made(document -> {
            var page = new PDPage();
            document.addPage(page);
            page.getCOSObject().setItem(key, value);
        });
    }

    /** A page whose content unpacks to so many megabytes of blanks. */
    public static byte[] pageUnpackingTo(int megabytes) {
        return made(document -> {
            var page = new PDPage();
            document.addPage(page);
            page.setContents(new PDStream(blanks(new COSStream(), megabytes)));
        });
    }

    /** A page with a text in a font whose table of letters unpacks to so many megabytes of blanks. */
    public static byte[] fontUnpackingTo(int megabytes) {
        return made(document -> {
            var page = new PDPage();
            document.addPage(page);
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            font.getCOSObject().setItem(COSName.TO_UNICODE, blanks(new COSStream(), megabytes));
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.showText("Hello");
                content.endText();
            }
        });
    }

    private static COSStream blanks(COSStream stream, int megabytes) throws IOException {
        byte[] blanks = new byte[1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int written = 0; written < megabytes; written++) {
                out.write(blanks);
            }
        }
        return stream;
    }

    /** A page whose content is compressed, and compressed again. */
    public static byte[] compressedTwice() {
        return made(document -> {
            var page = new PDPage();
            document.addPage(page);
            var stream = new COSStream();
            var filters = new COSArray(List.of(COSName.FLATE_DECODE, COSName.LZW_DECODE));
            try (OutputStream out = stream.createOutputStream(filters)) {
                out.write(' ');
            }
            page.setContents(new PDStream(stream));
        });
    }

    /** A form that draws the next one ten times, that one the next ten times, and so on. */
    public static byte[] formsWithinForms(int levels) {
        return made(document -> {
            var page = new PDPage();
            document.addPage(page);
            COSStream next = form("");
            for (int level = 0; level < levels; level++) {
                COSStream outer = form("/F Do ".repeat(10));
                outer.setItem(COSName.RESOURCES, resources(next).getCOSObject());
                next = outer;
            }
            page.setResources(resources(next));
            var content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("/F Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
        });
    }

    /** A page that shows a picture of the given size, of which there is not one byte. */
    public static byte[] withPicture(int width, int height) {
        return made(document -> {
            var page = new PDPage();
            document.addPage(page);
            var picture = new COSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, width);
            picture.setInt(COSName.HEIGHT, height);
            picture.createOutputStream().close();
            page.setResources(resources(picture));
        });
    }

    /** An action of the given type, as it hangs on pages, fields and bookmarks. */
    public static COSDictionary action(String type) {
        var action = new COSDictionary();
        action.setName(COSName.TYPE, "Action");
        action.setName(COSName.S, type);
        return action;
    }

    public static COSDictionary dictionary(String key, COSBase value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    private static COSStream form(String content) throws IOException {
        var form = new COSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(10, 10).getCOSArray());
        try (OutputStream out = form.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDResources resources(COSStream object) {
        return new PDResources(dictionary("XObject", dictionary("F", object)));
    }

    private static byte[] made(Making making) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            making.of(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
    }

    private interface Making {

        void of(PDDocument document) throws IOException;
    }
}
