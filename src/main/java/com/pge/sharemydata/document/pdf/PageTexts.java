package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.DocumentLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the text of each page, as far as it has any, asking the budget at each drawing operator. */
final class PageTexts extends PDFTextStripper {

    private static final Logger log = LoggerFactory.getLogger(PageTexts.class);

    private final Budget budget;
    private final int longest;

    PageTexts(Budget budget, DocumentLimits limits) {
        this.budget = budget;
        this.longest = limits.textLength();
        setSortByPosition(true);
    }

    List<String> of(PDDocument document) {
        var texts = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            budget.nextStep();
            texts.add(of(document, page));
        }
        return texts;
    }

    private String of(PDDocument document, int page) {
        setStartPage(page);
        setEndPage(page);
        try {
            String text = getText(document)
                    .replaceAll("[\\p{Cc}&&[^\n\t]]|\\p{Cs}", "")
                    .strip();
            return text.length() <= longest ? text : text.substring(0, longest);
        } catch (IOException unreadable) {
            // A page whose font or stream is broken may still be seen: people read the picture.
            log.debug("No text on page {}", page, unreadable);
            return "";
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        super.processOperator(operator, operands);
    }
}
