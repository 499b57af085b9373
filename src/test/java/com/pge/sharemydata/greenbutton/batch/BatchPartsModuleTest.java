package com.pge.sharemydata.greenbutton.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.BulkIds;
import com.pge.sharemydata.greenbutton.espi.CustomerDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.greenbutton.sharing.SharedCustomers;
import com.pge.sharemydata.greenbutton.sharing.Subscriptions;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.MeterIntake;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** Batches that are longer than one file. */
@DatabaseTest
class BatchPartsModuleTest {

    private static final ReadWindow EVERYTHING = ReadWindow.read("");
    private static final int DAYS = 30;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchFiles files;

    @Autowired
    private BatchBuilder inOneFile;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private ListedCompany company;
    private String bulk;

    @BeforeEach
    void twoCustomersShare() {
        company = new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, "https://valle.example/notify");
        bulk = portal.getBean(BulkIds.class).of(company.organization());
        share("maria-" + UUID.randomUUID(), 7);
        share("sam-" + UUID.randomUUID(), 8);
    }

    @Test
    void areFeedsByThemselvesAndTheWholeTogether() {
        List<String> feeds = told(built()).stream().map(this::unpacked).toList();

        assertThat(feeds).hasSizeGreaterThan(2).allSatisfy(feed -> {
            Schemas.validate(feed.getBytes(StandardCharsets.UTF_8));
            assertThat(feed.indexOf("<ns0:IntervalBlock>"))
                    .isGreaterThan(feed.lastIndexOf("<ns0:UsagePoint>"))
                    .isGreaterThan(feed.lastIndexOf("<ns0:ReadingType>"));
            assertThat(count(feed, "<ns0:UsagePoint>")).isEqualTo(count(feeds.getFirst(), "<ns0:UsagePoint>"));
        });
        List<String> blocks =
                feeds.stream().flatMap(feed -> blocks(feed).stream()).toList();
        assertThat(blocks).hasSize(2 * DAYS).doesNotHaveDuplicates();
        assertThat(blocks).isEqualTo(blocks(wholeFeed()));
    }

    @Test
    void areToldOfTogetherAndFollowOneAnother() {
        UUID id = built();

        List<UUID> told = told(id);

        assertThat(told.getFirst()).isEqualTo(id);
        for (int index = 0; index < told.size(); index++) {
            String next = index + 1 == told.size() ? null : batches.address(BatchKind.BULK, bulk, told.get(index + 1));
            assertThat(prepared(told.get(index)).next()).isEqualTo(next);
        }
        assertThat(database.queryForList(
                        "select id from greenbutton_notification where organization = ? and occasion like 'batch:%'",
                        Long.class, company.organization().id()))
                .hasSize(1);
    }

    @Test
    void areBuiltAgainTogetherUnderTheSameIds() throws IOException {
        UUID id = built();
        List<UUID> told = told(id);
        Files.delete(prepared(told.getLast()).file());

        assertThat(batches.find(company.organization(), BatchKind.BULK, bulk, id)
                        .orElseThrow()
                        .prepared())
                .isEmpty();
        inParts().build(id);

        assertThat(told(id)).isEqualTo(told);
        assertThat(told).allSatisfy(part -> assertThat(prepared(part).file()).exists());
    }

    @Test
    void goTogetherAfterFiveDays() {
        UUID id = built();
        List<Path> all = told(id).stream().map(part -> prepared(part).file()).toList();
        UUID last = told(id).getLast();

        upkeep(Duration.ofDays(4)).removeOld();
        assertThat(all).allSatisfy(file -> assertThat(file).exists());

        upkeep(Duration.ofDays(6)).removeOld();
        assertThat(all).allSatisfy(file -> assertThat(file).doesNotExist());
        assertThat(batches.find(company.organization(), BatchKind.BULK, bulk, last))
                .isEmpty();
    }

    @Test
    void areUnknownToEverybodyElse() {
        UUID last = told(built()).getLast();

        assertThat(batches.find(new ListedCompany(portal).organization(), BatchKind.BULK, bulk, last))
                .isEmpty();
    }

    private UUID built() {
        UUID id = batches.ask(new BatchOrder(company.organization(), BatchKind.BULK, bulk, EVERYTHING));
        batches.release(id);
        inParts().build(id);
        return id;
    }

    private String wholeFeed() {
        UUID id = batches.ask(
                new BatchOrder(company.organization(), BatchKind.BULK, bulk, ReadWindow.read("max-results=1000000")));
        batches.release(id);
        inOneFile.build(id);
        return unpacked(id);
    }

    /** The correlation ids of the newest notification that names the batch first. */
    private List<UUID> told(UUID id) {
        String resources = database.queryForObject(
                "select resource from greenbutton_notification where organization = ? and resource like ?"
                        + " order by id desc limit 1",
                String.class,
                company.organization().id(),
                "%" + id + "%");
        return Arrays.stream(String.valueOf(resources).split(" "))
                .map(address -> UUID.fromString(address.substring(address.indexOf('=') + 1)))
                .toList();
    }

    private PreparedBatch prepared(UUID part) {
        return batches.find(company.organization(), BatchKind.BULK, bulk, part)
                .flatMap(Batches.Known::prepared)
                .orElseThrow();
    }

    private String unpacked(UUID part) {
        try (var in = new GZIPInputStream(Files.newInputStream(prepared(part).file()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> blocks(String feed) {
        return Arrays.stream(feed.split("<ns1:entry>"))
                .filter(entry -> entry.contains("<ns0:IntervalBlock>"))
                .map(entry -> entry.substring(0, entry.indexOf("</ns1:id>")))
                .toList();
    }

    private static int count(String feed, String what) {
        return feed.split(what, -1).length - 1;
    }

    private BatchBuilder inParts() {
        var content = new BatchContent(
                portal.getBean(CompanyAuthorizations.class),
                portal.getBean(Subscriptions.class),
                portal.getBean(SharedCustomers.class),
                portal.getBean(MeterData.class),
                portal.getBean(Bills.class),
                portal.getBean(UsageDocuments.class),
                portal.getBean(CustomerDocuments.class),
                portal.getBean(EspiLinks.class),
                settings());
        return new BatchBuilder(
                portal.getBean(BatchBook.class), content, files, batches, portal.getBean(Standings.class), clock);
    }

    private BatchUpkeep upkeep(Duration later) {
        return new BatchUpkeep(
                portal.getBean(BatchBook.class),
                files,
                portal.getBean(BatchStarter.class),
                batches,
                settings(),
                Clock.offset(clock, later));
    }

    private static BatchSettings settings() {
        return new BatchSettings(
                Path.of("unused"), Duration.ofDays(5), Duration.ofDays(1), DataSize.ofKilobytes(64), "0 30 6 * * ?");
    }

    private void share(String subject, long seed) {
        var customer = new BilledCustomer(portal, subject, 1);
        LocalDate last = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC).minusDays(1);
        var _ = portal.getBean(MeterIntake.class)
                .take(new SyntheticMeter(seed, SyntheticHome.PLAIN)
                        .days(customer.electric().id(), Channel.HOURLY_USE, last.minusDays(DAYS - 1), last)
                        .toList());
        var _ = customer.shares(company.organization());
    }
}
