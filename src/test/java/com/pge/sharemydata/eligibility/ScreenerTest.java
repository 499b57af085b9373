package com.pge.sharemydata.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreenerTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 3, 1);
    private static final ProhibitedCompany SHADOW = new ProhibitedCompany(
            2, "Shadow Meter, Inc.", "Night Data; Umbra Analytics", "123456789", "Sold data", SINCE);

    @Test
    void findsNothingForACompanyThatIsNotListed() {
        assertThat(hits(92, Set.of("Brightmeter Analytics"), Set.of("942222222")))
                .isEmpty();
    }

    @Test
    void findsTheSameTaxIdUnderAnyName() {
        assertThat(hits(92, Set.of("Brightmeter Analytics"), Set.of("123456789")))
                .containsExactly(hit(HitKind.SAME_TAX_ID, "123456789", "Shadow Meter, Inc.", 100));
    }

    @Test
    void findsTheSameNameWhateverItsKind() {
        assertThat(hits(92, Set.of("SHADOW METER LLC"), Set.of()))
                .containsExactly(hit(HitKind.SAME_NAME, "SHADOW METER LLC", "Shadow Meter, Inc.", 100));
    }

    @Test
    void findsTheSameNameAmongAliases() {
        assertThat(hits(92, Set.of("Umbra Analytics"), Set.of()))
                .containsExactly(hit(HitKind.SAME_NAME, "Umbra Analytics", "Umbra Analytics", 100));
    }

    @Test
    void findsAnAlikeNameFromTheThresholdOn() {
        int score = CompanyName.of("Shadow Metre").likeness(CompanyName.of("Shadow Meter"));

        assertThat(hits(score, Set.of("Shadow Metre"), Set.of()))
                .extracting(ScreeningHit::kind)
                .containsExactly(HitKind.ALIKE_NAME);
        assertThat(hits(score + 1, Set.of("Shadow Metre"), Set.of())).isEmpty();
    }

    @Test
    void namesTheStrongestReasonOnceForEachName() {
        assertThat(hits(92, Set.of("Shadow Meter", "Shadow Metre"), Set.of("123456789")))
                .extracting(ScreeningHit::kind)
                .containsExactly(HitKind.SAME_TAX_ID);
    }

    private static List<ScreeningHit> hits(int alike, Set<String> names, Set<String> eins) {
        return new Screener(List.of(SHADOW), alike).hits(new ScreeningSubject(names, eins));
    }

    private static ScreeningHit hit(HitKind kind, String found, String company, int score) {
        return new ScreeningHit(kind, found, company, score, "Sold data", SINCE);
    }
}
