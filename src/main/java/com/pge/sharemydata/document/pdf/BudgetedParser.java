package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * The parser, with one more rule: a stream is compressed once. Where one compression feeds another the second reads from
 * memory, past the budget, and a kilobyte can become a gigabyte.
 */
final class BudgetedParser extends PDFParser {

    private static final int LONGEST_CHAIN = 4;
    private static final Set<COSName> COMPRESSIONS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    BudgetedParser(BudgetedFile file) throws IOException {
        super(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        if (dictionary.getDictionaryObject(COSName.FILTER, COSName.F) instanceof COSArray chain) {
            long compressions = chain.toList().stream()
                    .map(filter -> filter instanceof COSObject reference ? reference.getObject() : filter)
                    .filter(BudgetedParser::compresses)
                    .count();
            if (chain.size() > LONGEST_CHAIN || compressions > 1) {
                throw new RuleViolation("document.error.nested");
            }
        }
        return super.parseCOSStream(dictionary);
    }

    private static boolean compresses(COSBase filter) {
        return filter instanceof COSName name && COMPRESSIONS.contains(name);
    }
}
