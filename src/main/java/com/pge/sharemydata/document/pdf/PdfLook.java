package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.document.DocumentLimits;
import com.pge.sharemydata.document.Inspection;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look into one file, on the current thread and within one budget. */
final class PdfLook {

    private static final Logger log = LoggerFactory.getLogger(PdfLook.class);

    private final Path path;
    private final DocumentLimits limits;
    private final Budget budget;

    PdfLook(Path path, DocumentLimits limits) {
        // The first look of a node searches the machine for fonts: that is not the file's doing.
        FontMappers.instance().getFontBoxFont("Helvetica", null);
        this.path = path;
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    Inspection inspect() {
        return open(document -> {
            if (document.isEncrypted()) {
                throw new RuleViolation("document.error.encrypted");
            }
            refusePageCount(document.getNumberOfPages());
            new ActiveContentSearch(budget, new Pictures(limits)).refuseIn(document.getDocument());
            return new Inspection(new PageTexts(budget, limits).of(document));
        });
    }

    byte[] draw(int page) {
        return open(document -> {
            budget.nextStep();
            return new PageRenderer(document, budget, limits).png(page);
        });
    }

    private void refusePageCount(int pages) {
        if (pages < 1) {
            throw new RuleViolation("document.error.broken");
        }
        if (pages > limits.pages()) {
            throw new RuleViolation("document.error.pages", pages, limits.pages());
        }
    }

    private <T> T open(Looking<T> looking) {
        try (var file = new BudgetedFile(path, budget);
                PDDocument document = new BudgetedParser(file).parse()) {
            return looking.at(document);
        } catch (RuleViolation rule) {
            throw rule;
        } catch (InvalidPasswordException locked) {
            throw new RuleViolation("document.error.encrypted");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // What the parser trips over is as manifold as files can be broken.
            log.debug("A PDF cannot be read", broken);
            throw new RuleViolation("document.error.broken");
        }
    }

    private interface Looking<T> {

        T at(PDDocument document) throws IOException;
    }
}
