package com.pge.sharemydata.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MaintenanceWindowTest {

    private static final Instant NOON = Instant.parse("2026-11-24T20:00:00Z");
    private static final Instant START = NOON.plus(Duration.ofHours(1));
    private static final Instant END = NOON.plus(Duration.ofHours(3));
    private static final Actor ADMIN = new Actor("petra", "Petra Olsen");

    @Test
    void isAnnouncedAsPlanned() {
        MaintenanceAnnounced news = planned().planned(ADMIN);

        assertThat(news.kind()).isEqualTo(MaintenanceAnnounced.Kind.PLANNED);
        assertThat(news.facts()).containsEntry("parts", "API").containsEntry("end", END.toString());
    }

    @Test
    void isNotPlannedForThePast() {
        refuses(() -> new MaintenanceWindow(plan(NOON.minusSeconds(1), END), NOON), "status.error.past");
    }

    @Test
    void endsAfterItsStart() {
        refuses(() -> plan(START, START), "status.error.order");
    }

    @Test
    void isAboutSomethingThatIsAnnounced() {
        refuses(() -> new MaintenancePlan(START, END, Set.of(), ""), "status.error.parts");
        refuses(() -> new MaintenancePlan(START, END, Set.of(ServicePart.DATABASE), ""), "status.error.parts");
    }

    @Test
    void lastsAWeekAtMost() {
        refuses(() -> plan(START, START.plus(Duration.ofDays(7)).plusSeconds(1)), "status.error.long");
    }

    @Test
    void isOnFromItsStartToItsEnd() {
        MaintenanceRow row = planned().row();

        assertThat(row.isOn(START.minusMillis(1))).isFalse();
        assertThat(row.isOn(START)).isTrue();
        assertThat(row.isOn(END.minusMillis(1))).isTrue();
        assertThat(row.isOn(END)).isFalse();
    }

    @Test
    void canEndAtAnotherTimeOnceItHasBegun() {
        MaintenanceWindow window = planned();

        MaintenanceAnnounced news = window.change(plan(START, END.plusSeconds(600)), ADMIN, START.plusSeconds(60));

        assertThat(news.kind()).isEqualTo(MaintenanceAnnounced.Kind.CHANGED);
        assertThat(news.window().revision()).isOne();
        assertThat(news.window().end()).isEqualTo(END.plusSeconds(600));
        refuses(
                () -> window.change(plan(START.plusSeconds(1), END), ADMIN, START.plusSeconds(60)),
                "status.error.begun");
    }

    @Test
    void isOverAtOnceWhereItIsCalledOffInTheMiddle() {
        MaintenanceWindow window = planned();

        MaintenanceAnnounced news = window.cancel(ADMIN, START.plusSeconds(60));

        assertThat(news.window().isOn(START.plusSeconds(61))).isFalse();
        refuses(() -> window.cancel(ADMIN, START.plusSeconds(62)), "status.error.over");
        refuses(() -> window.change(plan(START, END), ADMIN, NOON), "status.error.over");
    }

    @Test
    void staysAsItWasOnceItIsOver() {
        refuses(() -> planned().cancel(ADMIN, END), "status.error.over");
    }

    private static MaintenanceWindow planned() {
        return new MaintenanceWindow(plan(START, END), NOON);
    }

    private static MaintenancePlan plan(Instant start, Instant end) {
        return new MaintenancePlan(start, end, Set.of(ServicePart.API), "");
    }

    private static void refuses(ThrowingCallable call, String key) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).withMessage(key);
    }
}
