package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.DocumentLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, none larger than the limits say, asking the budget at each drawing operator. */
final class PageRenderer extends PDFRenderer {

    private static final int POINTS_PER_INCH = 72;

    private final Budget budget;
    private final DocumentLimits limits;

    PageRenderer(PDDocument document, Budget budget, DocumentLimits limits) {
        super(document);
        this.budget = budget;
        this.limits = limits;
        setSubsamplingAllowed(true);
    }

    byte[] png(int page) throws IOException {
        BufferedImage picture =
                renderImage(page - 1, scale(document.getPage(page - 1).getCropBox()), ImageType.RGB);
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private float scale(PDRectangle box) {
        double wanted = (double) limits.previewDpi() / POINTS_PER_INCH;
        double largest = Math.sqrt(limits.previewPixels() / Math.max(1.0, (double) box.getWidth() * box.getHeight()));
        return (float) Math.min(wanted, largest);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BudgetedDrawer(parameters, budget, new Pictures(limits));
    }

    private static final class BudgetedDrawer extends PageDrawer {

        private final Budget budget;
        private final Pictures pictures;

        BudgetedDrawer(PageDrawerParameters parameters, Budget budget, Pictures pictures) throws IOException {
            super(parameters);
            this.budget = budget;
            this.pictures = pictures;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.check();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            // Pictures inside a page's own stream are no objects, and nobody has looked at them before.
            pictures.refuseTooLarge(image.getWidth(), image.getHeight());
            super.drawImage(image);
        }
    }
}
