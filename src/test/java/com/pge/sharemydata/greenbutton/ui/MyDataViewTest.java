package com.pge.sharemydata.greenbutton.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.greenbutton.own.MeteredCustomer;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.usage.Channel;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class MyDataViewTest extends SpringBrowserlessTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 2);
    private static final long KILOWATT_HOUR = 1_000_000;

    @Autowired
    private ApplicationContext portal;

    @Test
    @WithMockUser(username = "usage-silent", roles = Roles.CUSTOMER)
    void saysWhenReadingsCome() {
        var _ = new BilledCustomer(portal, "usage-silent", 1);

        MyDataView view = navigate(MyDataView.class);

        assertThat(find(EmptyState.class, view).single().getElement().getTextRecursively())
                .contains("No readings yet", "morning after");
        assertThat(find(UsageSection.class, view).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "usage-nobody", roles = Roles.CUSTOMER)
    void leadsWhoeverIsNotMatchedToWhereThatHappens() {
        UI.getCurrent().navigate(MyDataView.class);

        assertThat(getCurrentView()).isNotInstanceOf(MyDataView.class);
    }

    @Test
    @WithMockUser(username = "usage-month", roles = Roles.CUSTOMER)
    void beginsWithTheMonthOfTheLastReading() {
        metered("usage-month");

        MyDataView view = navigate(MyDataView.class);

        UsageSection section = find(UsageSection.class, view).single();
        // The first of November has 25 hours.
        assertThat(section.summary.getText()).isEqualTo("You used 49 kWh from the grid and sent 25 kWh to it.");
        assertThat(section.table.getElement().getTextRecursively()).contains("1 Nov 2026", "25");
        String drawn = find(UsageChart.class, view).single().getElement().getAttribute("figures");
        assertThat(drawn).contains("\"unit\":\"kWh\"", "25.0", "-25.0", "null");
    }

    @Test
    @WithMockUser(username = "usage-script", roles = Roles.CUSTOMER)
    void drawsWithWhatIsThere() {
        metered("usage-script");

        MyDataView view = navigate(MyDataView.class);

        String library = find(UsageChart.class, view).single().getElement().getAttribute("library");
        assertThat(getClass().getResource("/META-INF/resources/" + library)).isNotNull();
        assertThat(getClass().getResource("/META-INF/resources/scripts/usage-chart.js"))
                .isNotNull();
    }

    @Test
    @WithMockUser(username = "usage-day", roles = Roles.CUSTOMER)
    void tellsTheTwoHoursOfAnAutumnNightApart() {
        MeteredCustomer customer = metered("usage-day");

        UI.getCurrent().navigate("customer/usage", of(customer, Commodity.ELECTRIC, "DAY", "2026-11-01"));

        assertThat(find(UsageSection.class).single().table.getElement().getTextRecursively())
                .contains("1 am PDT", "1 am PST", "11 pm PST");
    }

    @Test
    @WithMockUser(username = "usage-year", roles = Roles.CUSTOMER)
    void goesToOtherPeriodsByLinks() {
        MeteredCustomer customer = metered("usage-year");

        UI.getCurrent().navigate("customer/usage", of(customer, Commodity.ELECTRIC, "MONTH", "2026-10-05"));

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Day", "Month", "Year", "Next: November 2026")
                .noneMatch(text -> text.startsWith("Previous"));
    }

    @Test
    @WithMockUser(username = "usage-gas", roles = Roles.CUSTOMER)
    void offersNoDayOfGas() {
        MeteredCustomer customer = metered("usage-gas");

        UI.getCurrent().navigate("customer/usage", of(customer, Commodity.GAS, "DAY", "2026-11-01"));

        assertThat(find(UsageSection.class).single().summary.getText()).isEqualTo("You used 3 therms.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Month")
                .doesNotContain("Day");
    }

    @Test
    @WithMockUser(username = "usage-file", roles = Roles.CUSTOMER)
    void offersFilesOfTheDaysChosen() {
        MeteredCustomer customer = metered("usage-file");
        MyDataView view = navigate(MyDataView.class);
        TakeAlongPanel panel = find(TakeAlongPanel.class, view).single();
        String service = customer.service(Commodity.ELECTRIC).usagePointId();
        assertThat(panel.xml.getHref()).isEqualTo("my-data/usage.xml?from=2026-11-01&to=2026-11-02&service=" + service);

        panel.from.setValue(FIRST);
        panel.all.setValue(true);

        assertThat(panel.csv.getHref()).isEqualTo("my-data/usage.csv?from=2026-10-30&to=2026-11-02");

        panel.to.setValue(FIRST.minusDays(1));

        assertThat(panel.csv.isVisible()).isFalse();
        assertThat(panel.to.isInvalid()).isTrue();
    }

    @Test
    @WithMockUser(username = "usage-other", roles = Roles.CUSTOMER)
    void showsTheOwnServiceWhereAnotherIsAskedFor() {
        metered("usage-other");
        MeteredCustomer stranger = new MeteredCustomer(portal, "usage-stranger");

        UI.getCurrent().navigate("customer/usage", of(stranger, Commodity.ELECTRIC, "MONTH", "2026-11-01"));

        assertThat(find(ComboBox.class).single().getValue()).isNotNull();
        assertThat(find(UsageSection.class).single().summary.getText()).contains("49 kWh");
    }

    private MeteredCustomer metered(String subject) {
        return new MeteredCustomer(portal, subject)
                .counts(Channel.HOURLY_USE, FIRST, LAST, KILOWATT_HOUR)
                .counts(Channel.HOURLY_EXPORT, LAST.minusDays(1), LAST.minusDays(1), KILOWATT_HOUR)
                .counts(Channel.DAILY_GAS, FIRST, LAST, 1500);
    }

    private static QueryParameters of(MeteredCustomer customer, Commodity commodity, String span, String day) {
        return QueryParameters.simple(
                Map.of("service", customer.service(commodity).usagePointId(), "span", span, "day", day));
    }
}
