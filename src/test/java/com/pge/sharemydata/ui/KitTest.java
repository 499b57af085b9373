package com.pge.sharemydata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.shared.Languages;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@UiTest
class KitTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

    @Test
    void aSecretStaysUntilItsReaderHasSavedIt() {
        var panel = new SecretPanel("ui.code", "0123456789abcdef");
        UI.getCurrent().add(panel);

        test(panel.done).click();

        assertThat(find(Code.class).exists()).isTrue();

        panel.saved.setValue(true);
        test(panel.done).click();

        assertThat(find(Code.class).exists()).isFalse();
    }

    @Test
    void aDangerousActWithoutItsReasonDoesNotHappen() {
        var reasons = new ArrayList<String>();
        var dialog = new DangerDialog("Suspend Brightmeter?", "Suspend", "Keep", reasons::add).askReason("ui.code");
        dialog.open();
        roundTrip();

        test(dialog.act).click();

        assertThat(reasons).isEmpty();
        assertThat(dialog.reason.isInvalid()).isTrue();

        dialog.reason.setValue("Secret found in public");
        test(dialog.act).click();

        assertThat(reasons).containsExactly("Secret found in public");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void theErrorSummaryNamesEachFieldAndIsGoneWhenAllIsWell() {
        var name = new TextField("Legal name");
        var binder = new Binder<StringBuilder>();
        binder.forField(name).asRequired("Enter the name").bind(StringBuilder::toString, (text, _) -> text.length());
        binder.setBean(new StringBuilder());
        var summary = new ErrorSummary();
        UI.getCurrent().add(name, summary);

        summary.show(binder.validate());

        assertThat(find(Anchor.class, summary).single().getText()).isEqualTo("Legal name: Enter the name");

        name.setValue("Brightmeter");
        summary.show(binder.validate());

        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void linksWorkUnderAnyContextPath() {
        assertThat(Links.href("/provider/team")).isEqualTo("provider/team");
        assertThat(Links.href("/")).isEqualTo(".");
        assertThat(Links.href("https://www.pge.com")).isEqualTo("https://www.pge.com");
    }

    @Test
    void timesArePacific() {
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(Dates.dateTime(NOON)).isEqualTo("23 November 2026, 12:00 pm");
        assertThat(Dates.date(Instant.parse("2026-11-23T07:59:00Z"))).isEqualTo("22 November 2026");
    }

    @Test
    void datesFollowTheReadersLanguage() {
        UI.getCurrent().setLocale(Languages.SPANISH);

        assertThat(Dates.date(LocalDate.of(2027, 11, 23))).isEqualTo("23 de noviembre de 2027");
    }

    @Test
    void onlyTodayAndYesterdayAreRelative() {
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(Dates.when(NOON, NOON)).isEqualTo("Today, 12:00 pm");
        assertThat(Dates.when(NOON, Instant.parse("2026-11-24T20:00:00Z"))).isEqualTo("Yesterday, 12:00 pm");
        assertThat(Dates.when(NOON, Instant.parse("2026-11-25T20:00:00Z"))).isEqualTo("23 November 2026, 12:00 pm");
    }
}
