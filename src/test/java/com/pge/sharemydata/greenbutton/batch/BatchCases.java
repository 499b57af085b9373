package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.greenbutton.BulkIds;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.MeterIntake;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of batches share: two customers who share with one company. */
abstract class BatchCases {

    static final ReadWindow EVERYTHING = ReadWindow.read("");

    @Autowired
    Batches batches;

    @Autowired
    BatchBuilder builder;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext portal;

    final String maria = "maria-" + UUID.randomUUID();
    final String sam = "sam-" + UUID.randomUUID();
    ListedCompany company;
    String bulk;
    BilledCustomer first;
    BilledCustomer second;
    AuthorizationId marias;
    AuthorizationId sams;

    @BeforeEach
    void twoCustomersShare() {
        company = new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, "https://valle.example/notify");
        bulk = portal.getBean(BulkIds.class).of(company.organization());
        first = new BilledCustomer(portal, maria, 1);
        second = new BilledCustomer(portal, sam, 1);
        read(first, 7);
        read(second, 8);
        marias = first.shares(company.organization());
        sams = second.shares(company.organization());
    }

    UUID built(BatchKind kind, ReadWindow window) {
        return built(order(kind, bulk, window));
    }

    UUID built(BatchOrder order) {
        UUID id = batches.ask(order);
        batches.release(id);
        builder.build(id);
        return id;
    }

    BatchOrder order(BatchKind kind, String resource, ReadWindow window) {
        return new BatchOrder(company.organization(), kind, resource, window);
    }

    Optional<PreparedBatch> found(UUID id) {
        return batches.find(company.organization(), BatchKind.BULK, bulk, id)
                .orElseThrow()
                .prepared();
    }

    PreparedBatch prepared(UUID id) {
        return found(id).orElseThrow();
    }

    List<@Nullable String> news() {
        return database.queryForList(
                "select resource from greenbutton_notification where organization = ? and occasion like 'batch:%'",
                String.class, company.organization().id());
    }

    static String unpacked(PreparedBatch batch) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(batch.file()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
    }

    static String points(BilledCustomer customer) {
        return "/UsagePoint/" + customer.electric().usagePointId() + "/";
    }

    void read(BilledCustomer customer, long seed) {
        LocalDate last = today().minusDays(1);
        var _ = portal.getBean(MeterIntake.class)
                .take(new SyntheticMeter(seed, SyntheticHome.PLAIN)
                        .days(customer.electric().id(), Channel.HOURLY_USE, last.minusDays(20), last)
                        .toList());
    }
}
