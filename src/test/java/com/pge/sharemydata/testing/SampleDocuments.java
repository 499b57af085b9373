package com.pge.sharemydata.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Papers as companies hand them in: real PDFs with text. */
public final class SampleDocuments {

    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);

    private SampleDocuments() {}

    public static byte[] einLetter(String company, String ein) {
        return paper(
                "Department of the Treasury, Internal Revenue Service",
                List.of(
                        "Notice CP 575",
                        "",
                        company,
                        "1 Market Street, Oakland, California 94607",
                        "",
                        "We assigned you an employer identification number.",
                        "Your employer identification number is " + ein + ".",
                        "",
                        "Keep this notice in your permanent records."));
    }

    public static byte[] attestation(String company) {
        return paper(
                "Attestation of good standing",
                List.of(
                        company + " attests that it is not on the list of third parties",
                        "prohibited by the California Public Utilities Commission.",
                        "",
                        "Signed by Priya Raman, Chief Executive Officer,",
                        "who is authorized to sign for the company.",
                        "",
                        "Oakland, 2 November 2026"));
    }

    /** A company's picture: a bright disc on white. */
    public static byte[] logo() {
        var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 400);
        graphics.setColor(new Color(0x1f7a5c));
        graphics.fillOval(40, 40, 320, 320);
        graphics.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The form by which a customer shares data on paper. */
    public static byte[] customerForm(String customer, String company) {
        return paper(
                "Authorization to receive customer information",
                List.of(
                        "Customer: " + customer,
                        "Company: " + company,
                        "",
                        "I authorize the utility to release usage data of all services",
                        "on my account to the company named above.",
                        "",
                        "Signed by " + customer));
    }

    private static byte[] paper(String title, List<String> lines) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(BOLD, 16);
                content.newLineAtOffset(72, 700);
                content.showText(title);
                content.setFont(PLAIN, 12);
                content.newLineAtOffset(0, -36);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -20);
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
