package com.pge.sharemydata.greenbutton.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.MeterIntake;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** What becomes of batches: asked for again, with news, without their node, their file, their company. */
@DatabaseTest
class BatchUpkeepModuleTest extends BatchCases {

    @Autowired
    private BatchSettings settings;

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
                        .days(first.electric().id(), Channel.HOURLY_USE, today().minusDays(6), today().minusDays(6))
                        .toList());

        assertThat(built(BatchKind.BULK, EVERYTHING)).isEqualTo(id);

        assertThat(prepared(id).sha256()).isNotEqualTo(before);
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

    private String state(UUID id) {
        return String.valueOf(
                database.queryForObject("select state from greenbutton_batch where id = ?", String.class, id));
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
}
