package com.pge.sharemydata.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The database gives up one of two who wait for each other; its use case begins once more. */
@DatabaseTest
class DeadlocksModuleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final String WAITING = "select * from information_schema.innodb_lock_waits";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MeterIntake intake;

    @Autowired
    private JdbcTemplate database;

    @Test
    void takesDaysAfterADeadlock() {
        ServiceAgreementId agreement = new BilledCustomer(
                        portal, UUID.randomUUID().toString(), 1)
                .details()
                .accounts()
                .getFirst()
                .services()
                .getFirst()
                .id();
        List<DeliveredDay> days = new SyntheticMeter(5, SyntheticHome.PLAIN)
                .days(agreement, Channel.HOURLY_USE, FIRST, FIRST.plusDays(40))
                .toList();
        var _ = intake.take(days);
        var later = new SyntheticMeter(6, SyntheticHome.PLAIN);
        List<DeliveredDay> corrected = List.of(
                later.days(agreement, Channel.HOURLY_USE, FIRST, FIRST).toList().getFirst(),
                later.days(agreement, Channel.HOURLY_USE, FIRST.plusDays(40), FIRST.plusDays(40))
                        .toList()
                        .getFirst());

        int before = deadlocks();
        CompletableFuture<Taken> taken = portal.getBean(TransactionTemplate.class)
                .execute(_ -> {
                    // More work than the other has done: the database gives up the other.
                    touch(agreement, FIRST.plusDays(1), FIRST.plusDays(40));
                    var other = CompletableFuture.supplyAsync(() -> intake.take(corrected));
                    await().until(() -> !database.queryForList(WAITING).isEmpty());
                    touch(agreement, FIRST, FIRST);
                    return other;
                });

        assertThat(taken).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(new Taken(0, 2, 0));
        assertThat(deadlocks()).isGreaterThan(before);
    }

    private int deadlocks() {
        List<Integer> counted = database.query("show global status like 'Innodb_deadlocks'", (row, _) -> row.getInt(2));
        return counted.getFirst();
    }

    private void touch(ServiceAgreementId agreement, LocalDate first, LocalDate last) {
        database.update(
                "update usage_day set published_at = published_at + interval 1 second"
                        + " where service_agreement = ? and channel = 1 and day between ? and ?",
                agreement.id(),
                first,
                last);
    }
}
