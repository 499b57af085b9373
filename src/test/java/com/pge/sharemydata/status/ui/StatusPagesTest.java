package com.pge.sharemydata.status.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.status.MaintenancePlan;
import com.pge.sharemydata.status.MaintenanceRow;
import com.pge.sharemydata.status.MaintenanceState;
import com.pge.sharemydata.status.MaintenanceWindows;
import com.pge.sharemydata.status.ServicePart;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.DayChart;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** The public page of how things are, and the office's page where maintenance is planned. */
@DatabaseTest
class StatusPagesTest extends SpringBrowserlessTest {

    private final LocalDateTime start =
            LocalDateTime.now(Dates.PACIFIC).plusDays(5).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    private MaintenanceWindows windows;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void nobodyElseListens() {
        // The companies of tests before this one are told of nothing.
        database.update("update organization set status = 'REVOKED' where status <> 'REVOKED'");
    }

    @AfterEach
    void forget() {
        database.update("delete from maintenance_window_part");
        database.update("delete from maintenance_window");
    }

    @Test
    @WithAnonymousUser
    void tellEverybodyWhatIsAhead() {
        Instant start = Clock.systemUTC().instant().plus(Duration.ofDays(2));
        var _ = as(
                "petra",
                Roles.PROGRAM_ADMIN,
                () -> windows.plan(new MaintenancePlan(
                        start, start.plusSeconds(60), Set.of(ServicePart.API, ServicePart.SIGN_IN), "New disks")));

        StatusView view = navigate(StatusView.class);

        assertThat(view.planned.getElement().getTextRecursively())
                .contains("API for companies’ software, Signing in", "(Pacific time)", "New disks");
        assertThat(find(Anchor.class, view).all()).extracting(Anchor::getHref).contains("status.atom?lang=en");
        assertThat(find(DayChart.class, view).exists()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void speakTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("vi"));

        StatusView view = navigate(StatusView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Tình trạng dịch vụ", "Bảo trì dự kiến", "90 ngày qua");
    }

    @Test
    @WithMockUser(username = "petra", roles = Roles.PROGRAM_ADMIN)
    void planAWindow() {
        MaintenanceView view = navigate(MaintenanceView.class);
        assertThat(test(view.list).size()).isZero();

        test(view.plan).click();
        MaintenanceDialog dialog = find(MaintenanceDialog.class).single();
        test(dialog.save).click();
        assertThat(dialog.form.start.isInvalid()).isTrue();
        assertThat(dialog.form.parts.isInvalid()).isTrue();
        dialog.form.start.setValue(start);
        dialog.form.end.setValue(start.plusHours(2));
        dialog.form.parts.setValue(Set.of(ServicePart.API));
        test(dialog.save).click();

        assertThat(test(view.list).size()).isOne();
        assertThat(view.cards.getElement().getTextRecursively()).contains("Planned");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    @WithMockUser(username = "petra", roles = Roles.PROGRAM_ADMIN)
    void changeAWindowAndCallItOff() {
        MaintenanceView view = planned();

        test(find(Button.class, view.cards).withText("Change").single()).click();
        MaintenanceDialog dialog = find(MaintenanceDialog.class).single();
        assertThat(dialog.form.start.getValue()).isEqualTo(start);
        dialog.form.end.setValue(start.plusHours(3));
        test(dialog.save).click();
        test(find(Button.class, view.cards).withText("Call off").single()).click();
        test(find(Button.class, find(DangerDialog.class).single())
                        .withText("Call off")
                        .single())
                .click();

        MaintenanceRow row = windows.newest(PageRequest.of(0, 1)).getFirst();
        assertThat(row.state()).isEqualTo(MaintenanceState.CANCELLED);
        assertThat(row.revision()).isEqualTo(2);
        assertThat(view.cards.getElement().getTextRecursively()).contains("Called off");
    }

    private MaintenanceView planned() {
        Instant at = start.atZone(Dates.PACIFIC).toInstant();
        var _ = windows.plan(new MaintenancePlan(at, at.plusSeconds(7200), Set.of(ServicePart.API), ""));
        return navigate(MaintenanceView.class);
    }

    @Test
    @WithMockUser(username = "ann", roles = Roles.AUDITOR)
    void letAuditorsReadAlone() {
        MaintenanceView view = navigate(MaintenanceView.class);

        assertThat(view.plan.isVisible()).isFalse();
    }
}
