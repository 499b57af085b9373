package com.pge.sharemydata.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, letter.pdf",
        "Thư IRS.pdf, Thư IRS.pdf",
        "C:\\Users\\me\\letter.pdf, letter.pdf",
        "../../etc/passwd, passwd",
        "'a\r\nb.pdf', ab.pdf",
        "'say \"hi\".pdf', say hi.pdf",
        "'', document.pdf",
        ".., document.pdf"
    })
    void areFitToBeShownAndOffered(String sent, String kept) {
        assertThat(FileNames.clean(sent)).isEqualTo(kept);
    }

    @Test
    void areNeverLongerThanTheirColumn() {
        assertThat(FileNames.clean("x".repeat(5000))).hasSize(200);
    }
}
