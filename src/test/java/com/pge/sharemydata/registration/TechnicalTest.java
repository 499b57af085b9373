package com.pge.sharemydata.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TechnicalTest {

    private static final String PAGE = "https://bright.example/share";
    private static final String BACK = "https://bright.example/callback";
    private static final String OTHER = "https://bright.example/other";

    private final Technical before = new Technical(PAGE, BACK + "\n" + OTHER, null, null);

    @Test
    void leadsElsewhereByAnotherPageOrAnotherWayBack() {
        assertThat(new Technical(OTHER, BACK + "\n" + OTHER, null, null).leadsElsewhereThan(before))
                .isTrue();
        assertThat(new Technical(PAGE, BACK, null, null).leadsElsewhereThan(before))
                .isTrue();
        assertThat(new Technical(null, BACK + "\n" + OTHER, null, null).leadsElsewhereThan(before))
                .isTrue();
    }

    @Test
    void leadsToTheSamePlacesInAnotherOrderAndWithOtherNews() {
        var after = new Technical(PAGE, OTHER + "\n\n " + BACK, PAGE, "https://bright.example/notify");

        assertThat(after.leadsElsewhereThan(before)).isFalse();
    }
}
