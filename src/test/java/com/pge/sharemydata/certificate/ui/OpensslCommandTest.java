package com.pge.sharemydata.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpensslCommandTest {

    @Test
    void namesTheCompany() {
        assertThat(OpensslCommand.of("Brightmeter Inc.", true))
                .contains("-subj '/O=Brightmeter Inc./CN=api.example.com'")
                .contains("subjectAltName=DNS:api.example.com");
    }

    @Test
    void needsNoNameOfAPerson() {
        assertThat(OpensslCommand.of("Ana García", false))
                .contains("-subj '/CN=Ana García'")
                .doesNotContain("subjectAltName");
    }

    @Test
    void letsNothingThroughThatAShellWouldRun() {
        assertThat(OpensslCommand.of("A'; rm -rf / #$(x)`y`\n\\", true)).contains("-subj '/O=A rm -rf x y/CN=");
    }

    @Test
    void survivesANameOfSigns() {
        assertThat(OpensslCommand.of("'''", true)).contains("/O=Company/");
    }
}
