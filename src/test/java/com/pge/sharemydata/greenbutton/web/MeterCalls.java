package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationOrigin;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.authorization.Term;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerClass;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.HeldReadings;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What tests of meters and bills share: one customer with four services, and who may see what of him. */
abstract class MeterCalls extends MachineTest {

    static final Company LIVE = Company.LIVE;

    /** Electricity with panels, since a while. */
    static final String POWER = "1000000007";

    /** Gas at the same place. */
    static final String GAS = "1000000009";

    /** Electricity at a place that the customer left, where somebody else lives now. */
    static final String LEFT = "1000000011";

    /** Electricity at a place whose meter has told nothing yet. */
    static final String SILENT = "1000000013";

    static final LocalDate FIRST = LocalDate.of(2026, 3, 5);
    static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    static final LocalDate MOVED = LocalDate.of(2026, 6, 30);
    static final Set<DataCategory> EVERYTHING = EnumSet.allOf(DataCategory.class);

    static final String USE = "TnpJNmJuVnNiRG96TmpBd09qRT06MQ==";
    static final String EXPORT = reading("NzI6bnVsbDozNjAwOjE5");
    static final String QUARTERS = reading("NzI6bnVsbDo5MDA6MQ==");

    static final List<ServiceRow> SERVICES = List.of(
            service(POWER, Commodity.ELECTRIC, FIRST, null),
            service(GAS, Commodity.GAS, FIRST, null),
            service(LEFT, Commodity.ELECTRIC, LocalDate.of(2024, 2, 1), MOVED),
            service(SILENT, Commodity.ELECTRIC, FIRST, null));

    /** Whose token it is: what the customer agreed to. */
    enum Who {
        ALL("100000000000001", EVERYTHING),
        USAGE("100000000000002", Set.of(DataCategory.USAGE)),
        BILLING("100000000000003", Set.of(DataCategory.BILLING)),
        BASIC("100000000000004", Set.of(DataCategory.BASIC)),
        ACCOUNT("100000000000005", Set.of(DataCategory.ACCOUNT));

        // A record of text.
        @SuppressWarnings("ImmutableEnumChecker")
        final AuthorizationId authorization;

        // Nobody changes it.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<DataCategory> data;

        Who(String authorization, Set<DataCategory> data) {
            this.authorization = new AuthorizationId(authorization);
            this.data = data;
        }

        String point(String point) {
            return RESOURCE + "/Subscription/" + authorization + "/UsagePoint/" + point;
        }

        String batch(String point) {
            return RESOURCE + "/Batch/Subscription/" + authorization + "/UsagePoint/" + point;
        }

        String customer() {
            return RESOURCE + "/Batch/RetailCustomer/" + authorization;
        }
    }

    @BeforeEach
    void whatThereIs() {
        given(registrations.inForceOrLatest(any())).willReturn(Optional.empty());
        for (Who who : Who.values()) {
            var organization = LIVE.client().organization();
            given(liveAuthorizations.byTokenId(who.name()))
                    .willReturn(Optional.of(new LiveAuthorization(
                            who.authorization, 0, organization, AuthorizationStatus.ACTIVE, null)));
            given(companyAuthorizations.find(who.authorization, organization)).willReturn(Optional.of(details(who)));
        }
        var held = new HeldReadings();
        days().forEach(held::with);
        held.behind(meters);
        given(bills.of(any(), any())).willAnswer(call -> bills(call.getArgument(0), call.getArgument(1)));
        given(customers.details(any()))
                .willAnswer(call -> new CustomerDetails(
                        call.getArgument(0),
                        "4182035517",
                        "Maria Álvarez & Söhne",
                        new EmailAddress("maria@customer.example"),
                        Locale.ENGLISH,
                        List.of()));
    }

    /** A call and its answer. */
    record Row(String what, String path, String token, int status, List<String> answers) {

        static Row of(String what, String path, Object token, int status, String... answers) {
            return new Row(what, path, token.toString(), status, List.of(answers));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    /** Makes the call and compares its answer. */
    void isAnswered(Row row) {
        HttpResponse<String> answer = get(row.path(), token(row.token()), LIVE.identity());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        assertThat(row.answers()).allSatisfy(part -> assertThat(answer.body()).contains(part));
        if (row.status() == 200) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
            Schemas.validate(answer.body().getBytes(UTF_8));
        }
        if (row.status() == 204) {
            assertThat(answer.body()).isEmpty();
        }
    }

    HttpRequest.Builder asking(String path) {
        return request(path).header("Authorization", "Bearer " + token("ALL"));
    }

    List<Long> starts(String path) {
        HttpResponse<String> answer = get(path, token("ALL"), LIVE.identity());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<Long> starts = new ArrayList<>();
        var found = Pattern.compile("<ns0:interval><ns0:duration>[0-9]+</ns0:duration><ns0:start>([0-9]+)<")
                .matcher(answer.body());
        while (found.find()) {
            starts.add(Long.parseLong(found.group(1)));
        }
        return starts;
    }

    String token(String name) {
        String client = LIVE.clientId();
        return switch (name) {
            case "client" -> tokens.of(client, "smd-client");
            case "test" -> tokens.of(client, "smd-test");
            case "forged" -> tokens.forged(client, TokenClass.CUSTOMER.scope());
            case "rubbish" -> name;
            default ->
                Arrays.stream(Who.values()).anyMatch(who -> who.name().equals(name)) || name.equals("replaced")
                        ? tokens.signed(tokens.claims(client, "smd-customer offline_access")
                                .subject("maria")
                                .jwtID(name))
                        : name;
        };
    }

    static Stream<DeliveredDay> days() {
        LocalDate before = FIRST.minusDays(20);
        var home = new SyntheticMeter(5, SyntheticHome.SOLAR_AND_CAR);
        var plain = new SyntheticMeter(6, SyntheticHome.PLAIN);
        return Stream.of(
                        home.days(agreement(POWER), Channel.HOURLY_USE, before, LAST),
                        home.days(agreement(POWER), Channel.HOURLY_EXPORT, before, LAST),
                        plain.days(agreement(GAS), Channel.DAILY_GAS, before, LAST),
                        plain.days(agreement(LEFT), Channel.HOURLY_USE, MOVED.minusDays(40), MOVED.plusDays(30)))
                .flatMap(days -> days);
    }

    private static List<Bill.Published> bills(ServiceAgreementId agreement, DayRange range) {
        return new SyntheticMeter(5, SyntheticHome.SOLAR_AND_CAR)
                .bills(agreement, Commodity.ELECTRIC, "E-TOU-C", LocalDate.of(2026, 2, 1), LAST).stream()
                        .filter(_ -> agreement.equals(agreement(POWER)))
                        .filter(bill -> !bill.firstDay().isBefore(range.first())
                                && !bill.lastDay().isAfter(range.last()))
                        .map(bill -> {
                            Instant published = SyntheticMeter.published(bill.lastDay());
                            return new Bill.Published(bill, published, published);
                        })
                        .toList();
    }

    static ServiceAgreementId agreement(String point) {
        return SERVICES.stream()
                .filter(service -> service.usagePointId().equals(point))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static long start(LocalDate day) {
        return Channel.startOf(day).getEpochSecond();
    }

    static String reading(String readingType) {
        return Base64.getEncoder().encodeToString((readingType + ":1").getBytes(UTF_8));
    }

    private static AuthorizationDetails details(Who who) {
        return new AuthorizationDetails(
                who.authorization,
                UUID.randomUUID(),
                0,
                LIVE.client().organization(),
                "Brightmeter",
                "Brightmeter",
                CustomerId.next(),
                AuthorizationOrigin.THIRD_PARTY,
                AuthorizationStatus.ACTIVE,
                who.data,
                SERVICES,
                new Term(TestTokens.NOON, null),
                RegistrationId.next(),
                "2026-11",
                new Actor("maria", "Maria Alvarez"),
                TestTokens.NOON,
                null,
                TestTokens.NOON,
                null,
                null,
                null);
    }

    private static ServiceRow service(String point, Commodity commodity, LocalDate start, @Nullable LocalDate end) {
        return new ServiceRow(
                new ServiceAgreementId(UUID.nameUUIDFromBytes(point.getBytes(UTF_8))),
                "5551" + point,
                "4441-3",
                commodity,
                CustomerClass.RESIDENTIAL,
                "418 Linden Street",
                "Oakland",
                "CA",
                "94607",
                start,
                end,
                point,
                "E-TOU-C");
    }
}
