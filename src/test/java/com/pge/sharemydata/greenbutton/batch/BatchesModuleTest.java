package com.pge.sharemydata.greenbutton.batch;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.BulkIds;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.MeterIntake;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

@DatabaseTest
class BatchesModuleTest {

    private static final ReadWindow EVERYTHING = ReadWindow.read("");

    @Autowired
    private Batches batches;

    @Autowired
    private BatchBuilder builder;

    @Autowired
    private BatchSettings settings;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext portal;

    private final String maria = "maria-" + UUID.randomUUID();
    private final String sam = "sam-" + UUID.randomUUID();
    private ListedCompany company;
    private String bulk;
    private BilledCustomer first;
    private BilledCustomer second;
    private AuthorizationId marias;
    private AuthorizationId sams;

    @BeforeEach
    void twoCustomersShare() {
        company = new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, "https://valle.example/notify");
        bulk = portal.getBean(BulkIds.class).of(company.organization());
        first = new BilledCustomer(portal, maria, 1);
        second = new BilledCustomer(portal, sam, 1);
        read(first, 7);
        read(second, 8);
        marias = share(maria);
        sams = share(sam);
    }

    @Test
    void holdWhatAllCustomersShare() throws IOException {
        PreparedBatch batch = prepared(built(BatchKind.BULK, EVERYTHING));

        String feed = unpacked(batch);

        Schemas.validate(feed.getBytes(StandardCharsets.UTF_8));
        assertThat(feed).contains(points(first)).contains(points(second));
        assertThat(feed.indexOf("<ns0:UsagePoint>")).isGreaterThan(feed.lastIndexOf("<ns0:ReadingType>"));
        assertThat(feed.indexOf("<ns0:IntervalBlock>"))
                .isGreaterThan(feed.lastIndexOf("<ns0:UsagePoint>"))
                .isGreaterThan(feed.lastIndexOf("<ns0:MeterReading/>"));
        assertThat(batch.size()).isEqualTo(feed.getBytes(StandardCharsets.UTF_8).length);
        assertThat(batch.compressedSize()).isEqualTo(Files.size(batch.file()));
        assertThat(batch.contents()).containsExactlyInAnyOrder(marias, sams);
    }

    @Test
    void rememberWhichDaysTheyHold() {
        UUID id = built(order(BatchKind.SUBSCRIPTION, marias.id(), EVERYTHING));

        assertThat(database.queryForList(
                        "select distinct authorization from greenbutton_batch_days where batch = ?", String.class, id))
                .containsExactly(marias.id());
        assertThat(database.queryForObject(
                        "select sum(datediff(last_day, first_day) + 1) from greenbutton_batch_days where batch = ?",
                        Integer.class,
                        id))
                .isBetween(15, 21);
    }

    @Test
    void holdOneAuthorizationWhereThatIsAskedFor() throws IOException {
        UUID id = built(order(BatchKind.SUBSCRIPTION, marias.id(), EVERYTHING));

        PreparedBatch batch = batches.find(company.organization(), BatchKind.SUBSCRIPTION, marias.id(), id)
                .flatMap(Batches.Known::prepared)
                .orElseThrow();

        assertThat(unpacked(batch)).contains(points(first)).doesNotContain(points(second));
    }

    @Test
    void holdWhoTheCustomersAre() throws IOException {
        UUID id = built(BatchKind.BULK_CUSTOMERS, EVERYTHING);

        String feed = unpacked(batches.find(company.organization(), BatchKind.BULK_CUSTOMERS, bulk, id)
                .flatMap(Batches.Known::prepared)
                .orElseThrow());

        Schemas.validate(feed.getBytes(StandardCharsets.UTF_8));
        assertThat(feed).contains("RetailCustomer/" + marias).contains("RetailCustomer/" + sams);
    }

    @Test
    void holdNothingOutsideTheWindow() {
        UUID id = built(BatchKind.BULK, ReadWindow.read("published-min=4102444800"));

        assertThat(prepared(id).isEmpty()).isTrue();
    }

    @Test
    void areBuiltOnlyOnceTheirCompanyHasItsAnswer() {
        UUID id = batches.ask(order(BatchKind.BULK, bulk, EVERYTHING));

        builder.build(id);

        assertThat(found(id)).isEmpty();
        assertThat(news()).isEmpty();

        batches.release(id);
        builder.build(id);

        assertThat(found(id)).isPresent();
        assertThat(news()).singleElement().asString().endsWith("/Batch/Bulk/" + bulk + "?correlationID=" + id);
    }

    @Test
    void areTheSameForTheSameRequestWithinADay() throws IOException {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        var before = Files.getLastModifiedTime(prepared(id).file());

        assertThat(built(BatchKind.BULK, EVERYTHING)).isEqualTo(id);

        assertThat(Files.getLastModifiedTime(prepared(id).file())).isEqualTo(before);
        assertThat(news()).hasSize(2);
        assertThat(built(BatchKind.BULK, ReadWindow.read("max-results=3"))).isNotEqualTo(id);
    }

    @Test
    void areOthersADayLater() {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        database.update("update greenbutton_batch set asked_at = asked_at - interval 25 hour where id = ?", id);

        assertThat(batches.ask(order(BatchKind.BULK, bulk, EVERYTHING))).isNotEqualTo(id);
    }

    @Test
    void areBuiltAnewWhereTheDataChanged() {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        String before = prepared(id).sha256();
        var _ = portal.getBean(MeterIntake.class)
                .take(new SyntheticMeter(9, SyntheticHome.PLAIN)
                        .days(electric(first).id(), Channel.HOURLY_USE, today().minusDays(6), today().minusDays(6))
                        .toList());

        assertThat(built(BatchKind.BULK, EVERYTHING)).isEqualTo(id);

        assertThat(prepared(id).sha256()).isNotEqualTo(before);
    }

    @Test
    void areNotGivenOutWithTheDataOfSomebodyWhoEndedHisAuthorization() throws IOException {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        Path old = prepared(id).file();

        does(maria, Roles.CUSTOMER, () -> consents.cancel(marias));

        assertThat(found(id)).isEmpty();
        builder.build(id);
        assertThat(unpacked(prepared(id))).doesNotContain(points(first)).contains(points(second));
        assertThat(old).doesNotExist();
    }

    @Test
    void areUnknownToEverybodyElse() {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        OrganizationId other = new ListedCompany(portal).organization();

        assertThat(batches.find(other, BatchKind.BULK, bulk, id)).isEmpty();
        assertThat(batches.find(company.organization(), BatchKind.BULK_CUSTOMERS, bulk, id))
                .isEmpty();
        assertThat(batches.find(company.organization(), BatchKind.SUBSCRIPTION, marias.id(), id))
                .isEmpty();
        assertThat(batches.find(company.organization(), BatchKind.BULK, bulk, UUID.randomUUID()))
                .isEmpty();
    }

    @Test
    void areBuiltAgainAfterTheDeathOfTheirNode() throws IOException {
        UUID id = asked();
        Files.createDirectories(settings.directory());
        Path half = Files.writeString(settings.directory().resolve(id + ".half.part"), "half");
        database.update("update greenbutton_batch set state = 'BUILDING', tries = 1 where id = ?", id);

        builder.build(id);

        assertThat(unpacked(prepared(id))).contains(points(first));
        Files.setLastModifiedTime(half, FileTime.from(clock.instant().minus(Duration.ofDays(2))));
        upkeep(Duration.ZERO).removeOld();
        assertThat(half).doesNotExist();
        assertThat(prepared(id).file()).exists();
    }

    @Test
    void areTriedAgainWhereTheFileCannotBeWritten(@TempDir Path folder) throws IOException {
        Path noFolder = Files.writeString(folder.resolve("full"), "");
        UUID id = asked();

        builderIn(noFolder).build(id);

        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(news()).isEmpty();

        builder.build(id);

        assertThat(state(id)).isEqualTo("READY");
        assertThat(found(id)).isPresent();
    }

    @Test
    void areBuiltAgainWhereTheirFileIsLost() throws IOException {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        Files.delete(prepared(id).file());

        assertThat(found(id)).isEmpty();
        builder.build(id);

        assertThat(found(id)).isPresent();
    }

    @Test
    void waitWhileTheCompanyMayReceiveNothing() {
        UUID id = asked();
        company.is(Situation.SUSPENDED);

        builder.build(id);

        assertThat(state(id)).isEqualTo("WAITING");
        assertThat(found(id)).isEmpty();
    }

    @Test
    void areKeptForFiveDays() {
        UUID id = built(BatchKind.BULK, EVERYTHING);
        Path file = prepared(id).file();

        upkeep(Duration.ofDays(4)).removeOld();
        assertThat(file).exists();

        upkeep(Duration.ofDays(6)).removeOld();
        assertThat(file).doesNotExist();
        assertThat(batches.find(company.organization(), BatchKind.BULK, bulk, id))
                .isEmpty();
    }

    private UUID asked() {
        UUID id = batches.ask(order(BatchKind.BULK, bulk, EVERYTHING));
        batches.release(id);
        return id;
    }

    private UUID built(BatchKind kind, ReadWindow window) {
        return built(order(kind, bulk, window));
    }

    private UUID built(BatchOrder order) {
        UUID id = batches.ask(order);
        batches.release(id);
        builder.build(id);
        return id;
    }

    private BatchOrder order(BatchKind kind, String resource, ReadWindow window) {
        return new BatchOrder(company.organization(), kind, resource, window);
    }

    private Optional<PreparedBatch> found(UUID id) {
        return batches.find(company.organization(), BatchKind.BULK, bulk, id)
                .orElseThrow()
                .prepared();
    }

    private PreparedBatch prepared(UUID id) {
        return found(id).orElseThrow();
    }

    private String state(UUID id) {
        return String.valueOf(
                database.queryForObject("select state from greenbutton_batch where id = ?", String.class, id));
    }

    private List<@Nullable String> news() {
        return database.queryForList(
                "select resource from greenbutton_notification where organization = ? and occasion like 'batch:%'",
                String.class, company.organization().id());
    }

    private BatchBuilder builderIn(Path folder) {
        var files = new BatchFiles(new BatchSettings(
                folder, Duration.ofDays(5), Duration.ofDays(1), DataSize.ofMegabytes(1), "0 30 6 * * ?"));
        return new BatchBuilder(
                portal.getBean(BatchBook.class),
                portal.getBean(BatchContent.class),
                files,
                batches,
                portal.getBean(Standings.class),
                clock);
    }

    private BatchUpkeep upkeep(Duration later) {
        return new BatchUpkeep(
                portal.getBean(BatchBook.class),
                portal.getBean(BatchFiles.class),
                portal.getBean(BatchStarter.class),
                batches,
                settings,
                Clock.offset(clock, later));
    }

    private static String unpacked(PreparedBatch batch) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(batch.file()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
    }

    private static ServiceRow electric(BilledCustomer customer) {
        return services(customer)
                .filter(service -> service.commodity() == Commodity.ELECTRIC)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ServiceRow> services(BilledCustomer customer) {
        return customer.details().accounts().stream().flatMap(account -> account.services().stream());
    }

    private static String points(BilledCustomer customer) {
        return "/UsagePoint/" + electric(customer).usagePointId() + "/";
    }

    private void read(BilledCustomer customer, long seed) {
        LocalDate last = today().minusDays(1);
        var _ = portal.getBean(MeterIntake.class)
                .take(new SyntheticMeter(seed, SyntheticHome.PLAIN)
                        .days(electric(customer).id(), Channel.HOURLY_USE, last.minusDays(20), last)
                        .toList());
    }

    private AuthorizationId share(String subject) {
        ConsentOffer offer = as(subject, Roles.CUSTOMER, () -> consents.offer(company.organization()));
        return as(
                subject,
                Roles.CUSTOMER,
                () -> consents.give(new Consent(
                        offer.submission(),
                        company.organization(),
                        offer.version(),
                        EnumSet.of(DataCategory.USAGE),
                        offer.services().stream().map(service -> service.id()).collect(Collectors.toSet()),
                        null,
                        offer.terms(),
                        null)));
    }
}
