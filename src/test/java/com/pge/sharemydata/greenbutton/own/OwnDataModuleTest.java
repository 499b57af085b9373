package com.pge.sharemydata.greenbutton.own;

import static com.pge.sharemydata.testing.SignedIn.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A customer's own data: his figures, his files, and nobody else's. */
@DatabaseTest
class OwnDataModuleTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 8);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 1);
    private static final long KILOWATT_HOUR = 1_000_000;

    @Autowired
    private OwnUsage usage;

    @Autowired
    private MockMvc browser;

    @Autowired
    private ApplicationContext portal;

    private final String maria = "own-" + UUID.randomUUID();
    private MeteredCustomer customer;

    @BeforeEach
    void meter() {
        customer = new MeteredCustomer(portal, maria);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, 23", "2026-11-01, 25"})
    void countsTheHoursOfADayAsTheyWere(LocalDate day, int hours) throws Exception {
        customer.counts(Channel.HOURLY_USE, day, day, KILOWATT_HOUR);

        assertThat(figures(UsageSpan.DAY, day).steps()).hasSize(hours);
        List<String> lines = csv(day, day).lines().toList();
        assertThat(lines).hasSize(hours + 1).doesNotHaveDuplicates();
        assertThat(lines.getFirst())
                .isEqualTo("service_id,direction,interval_seconds,start,value,unit,quality,cost,time_of_use");
        assertThat(lines.get(1))
                .isEqualTo(customer.service(Commodity.ELECTRIC).number() + ",delivered,3600," + day
                        + (day.equals(SPRING) ? "T00:00:00-08:00" : "T00:00:00-07:00") + ",1,kWh,19,1,");
    }

    @Test
    void tellsNothingOutsideOfTheCustomersOwnTime() throws Exception {
        customer.counts(Channel.HOURLY_USE, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), KILOWATT_HOUR);
        customer.stays(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 12));

        assertThat(figures(UsageSpan.MONTH, LocalDate.of(2026, 5, 1)).used()).isEqualTo(3 * 24 * KILOWATT_HOUR);
        assertThat(csv(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).lines())
                .hasSize(1 + 3 * 24);
        assertThat(count("<ns0:IntervalBlock>", xml(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null)))
                .isEqualTo(3);
    }

    @Test
    void goesOutAsGreenButtonInTheOrderOfABatch() throws Exception {
        customer.counts(Channel.HOURLY_USE, AUTUMN, AUTUMN.plusDays(1), KILOWATT_HOUR)
                .counts(Channel.HOURLY_EXPORT, AUTUMN, AUTUMN, KILOWATT_HOUR)
                .counts(Channel.DAILY_GAS, AUTUMN, AUTUMN.plusDays(1), 1500);

        String feed = xml(AUTUMN, AUTUMN.plusDays(1), null);

        Schemas.validate(feed.getBytes(UTF_8));
        assertThat(Pattern.compile("<ns0:(LocalTimeParameters|ReadingType|UsagePoint|MeterReading|IntervalBlock)[ />]")
                        .matcher(feed)
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .containsExactly("LocalTimeParameters", "ReadingType", "UsagePoint", "MeterReading", "IntervalBlock");
        assertThat(count("<ns0:IntervalBlock>", feed)).isEqualTo(5);
        assertThat(count("<ns0:IntervalReading>", feed)).isEqualTo(25 + 24 + 25 + 2);
        assertThat(feed)
                .contains(customer.service(Commodity.GAS).usagePointId())
                .doesNotContain(customer.service(Commodity.GAS).number());
    }

    @Test
    void goesOutOfOneServiceWhereOneIsChosen() throws Exception {
        customer.counts(Channel.HOURLY_USE, AUTUMN, AUTUMN, KILOWATT_HOUR).counts(Channel.DAILY_GAS, AUTUMN, AUTUMN, 9);

        String feed = xml(AUTUMN, AUTUMN, customer.service(Commodity.GAS).usagePointId());

        Schemas.validate(feed.getBytes(UTF_8));
        assertThat(count("<ns0:IntervalReading>", feed)).isOne();
    }

    @Test
    void hasTheSameEntriesEachTime() throws Exception {
        customer.counts(Channel.HOURLY_USE, AUTUMN, AUTUMN, KILOWATT_HOUR);

        assertThat(ids(xml(AUTUMN, AUTUMN, null))).hasSizeGreaterThan(4).isEqualTo(ids(xml(AUTUMN, AUTUMN, null)));
    }

    @Test
    void knowsNoOtherCustomersService() throws Exception {
        String foreign = new MeteredCustomer(portal, "own-" + UUID.randomUUID())
                .service(Commodity.ELECTRIC)
                .usagePointId();

        ask("/my-data/usage.xml?from=2026-01-01&to=2026-01-02&service=" + foreign, Roles.CUSTOMER)
                .andExpect(status().isNotFound());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        as(maria, Roles.CUSTOMER, () -> usage.figures(foreign, new UsagePeriod(UsageSpan.DAY, AUTUMN))))
                .withMessage("mydata.error.unknown");
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-01-02", "2026-01-02, 2026-01-01", "yesterday, 2026-01-01", "2026-02-30, 2026-03-01"})
    void refusesWhatAreNoDays(String from, String to) throws Exception {
        ask("/my-data/usage.csv?from=" + from + "&to=" + to, Roles.CUSTOMER).andExpect(status().isBadRequest());
    }

    @Test
    void isForCustomersAlone() throws Exception {
        ask("/my-data/usage.csv?from=2026-01-01&to=2026-01-02", Roles.PROVIDER).andExpect(status().isForbidden());
        browser.perform(get("/my-data/usage.xml?from=2026-01-01&to=2026-01-02")).andExpect(status().is3xxRedirection());
    }

    @Test
    void isKeptByNobodyOnTheWay() throws Exception {
        ask("/my-data/usage.csv?from=2026-01-01&to=2026-01-02", Roles.CUSTOMER)
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"energy-2026-01-01-to-2026-01-02.csv\""));
    }

    private UsageFigures figures(UsageSpan span, LocalDate day) {
        return as(
                maria,
                Roles.CUSTOMER,
                () -> usage.figures(customer.service(Commodity.ELECTRIC).usagePointId(), new UsagePeriod(span, day)));
    }

    private String csv(LocalDate first, LocalDate last) throws Exception {
        return ask(MyDataLinks.csv(customer.service(Commodity.ELECTRIC).usagePointId(), first, last), Roles.CUSTOMER)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String xml(LocalDate first, LocalDate last, @Nullable String usagePoint) throws Exception {
        return ask(MyDataLinks.xml(usagePoint, first, last), Roles.CUSTOMER)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private ResultActions ask(String path, String role) throws Exception {
        return browser.perform(get(path).with(user(maria).roles(role)));
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static List<String> ids(String feed) {
        return Pattern.compile("<ns1:id>([^<]+)</ns1:id>")
                .matcher(feed)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
