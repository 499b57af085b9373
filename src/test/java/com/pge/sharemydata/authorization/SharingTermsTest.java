package com.pge.sharemydata.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.document.PdfText;
import com.pge.sharemydata.document.pdf.PdfWriting;
import com.pge.sharemydata.shared.BundledTexts;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Utility;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharingTermsTest {

    private final SharingTerms terms =
            new SharingTerms(BundledTexts.texts(), new Utility("PG&E", "sharemydata@pge.com"), PdfWriting.without());

    @ParameterizedTest
    @MethodSource("languages")
    void sayTheSameThingsInEveryLanguage(Locale language) {
        PdfText text = terms.text(SharingTerms.IN_FORCE, language);

        assertThat(text.blocks())
                .hasSameSizeAs(
                        terms.text(SharingTerms.IN_FORCE, Languages.ENGLISH).blocks());
        assertThat(text.toString()).contains("PG&E").doesNotContain("{0}", "''", "authorization.terms");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fitOnTwoPagesOrThree(Locale language) throws IOException {
        try (PDDocument document = Loader.loadPDF(terms.pdf(SharingTerms.IN_FORCE, language))) {
            assertThat(document.getNumberOfPages()).isBetween(2, 3);
        }
    }

    @Test
    void haveOneHashAVersionAndLanguage() {
        String hash = terms.sha256(SharingTerms.IN_FORCE, Languages.ENGLISH);

        assertThat(hash)
                .matches("[0-9a-f]{64}")
                .isEqualTo(terms.sha256(SharingTerms.IN_FORCE, Locale.US))
                .isNotEqualTo(terms.sha256(SharingTerms.IN_FORCE, Languages.SPANISH));
    }

    @Test
    void knowNoVersionThatNobodyWrote() {
        assertThat(terms.versions()).containsExactly(SharingTerms.IN_FORCE);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> terms.text("1999-01", Languages.ENGLISH));
    }

    private static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }
}
