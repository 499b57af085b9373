package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The rule on pictures in pages: a few bytes can claim to be a picture of any size, and drawing it would believe them. */
final class Pictures {

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    private final DocumentLimits limits;

    Pictures(DocumentLimits limits) {
        this.limits = limits;
    }

    void refuseTooLarge(COSStream stream) {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            refuseTooLarge(stream.getLong(COSName.WIDTH, 1), stream.getLong(COSName.HEIGHT, 1));
            refuseJpegTooLarge(new PDStream(stream));
        }
    }

    void refuseTooLarge(long width, long height) {
        boolean fits = width <= limits.imagePixels()
                && height <= limits.imagePixels()
                && width * height <= limits.imagePixels();
        if (!fits) {
            throw new RuleViolation("document.error.image", width, height, limits.imagePixels() / 1_000_000);
        }
    }

    /** A JPEG carries its own size and is drawn by that, whatever the PDF says about it. */
    private void refuseJpegTooLarge(PDStream stream) {
        if (stream.getFilters().stream().noneMatch(filter -> JPEG.contains(filter.getName()))) {
            return;
        }
        var reader = ImageIO.getImageReadersByFormatName("JPEG").next();
        try (InputStream jpeg = stream.createInputStream(JPEG);
                var input = new MemoryCacheImageInputStream(jpeg)) {
            reader.setInput(input, true, true);
            refuseTooLarge(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException unreadable) {
            // A picture that cannot be read is not drawn either, and so costs nothing.
            return;
        } finally {
            reader.dispose();
        }
    }
}
