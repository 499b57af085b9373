package com.pge.sharemydata.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.audit.ChainVerdict.Break;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.DomainEvent;
import com.pge.sharemydata.testing.DatabaseTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@WithMockUser(roles = {Roles.AUDITOR, Roles.REVIEWER})
class AuditModuleTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    private final UUID timeline = UUID.randomUUID();

    @Autowired
    private Timelines timelines;

    @Autowired
    private AuditChain chain;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    record LampLit(UUID timeline, Map<String, String> facts, Actor by, Instant at) implements DomainEvent {}

    @Test
    void keepsEveryEventWithItsFacts() {
        light("green");

        assertThat(timelines.of(timeline, PAGE)).singleElement().satisfies(row -> {
            assertThat(row.event()).isEqualTo("LampLit");
            assertThat(row.actorName()).isEqualTo("Ana Reyes");
            assertThat(row.at()).isEqualTo(Instant.parse("2026-11-23T20:00:00.123456Z"));
            assertThat(row.facts()).containsExactly(Map.entry("color", "green"));
        });
    }

    @Test
    void forgetsTheEntryWhenTheChangeIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("green"));
            status.setRollbackOnly();
        });

        assertThat(timelines.of(timeline, PAGE)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideAChange() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(event("green")));
    }

    @Test
    void findsByEventPersonAndTime() {
        light("green");

        assertThat(timelines.find(filter("LampLit", "reyes", "2026-11-23T20:00:00Z"), PAGE))
                .hasSize(1);
        assertThat(timelines.find(filter("LampLit", "nobody", "2026-11-23T20:00:00Z"), PAGE))
                .isEmpty();
        assertThat(timelines.find(filter("LampLit", "", "2026-11-24T00:00:00Z"), PAGE))
                .isEmpty();
        assertThat(timelines.find(filter("LampOut", "", "2026-11-23T20:00:00Z"), PAGE))
                .isEmpty();
    }

    @Test
    void isWholeAfterLinking() {
        light("green");
        light("red");
        link();

        assertThat(chain.verify().isWhole()).isTrue();
        assertThat(chain.state().waiting()).isZero();
    }

    @Test
    void showsItsLag() {
        link();
        light("green");

        assertThat(chain.state().waiting()).isEqualTo(1);
        assertThat(chain.state().oldestWaiting()).isNotNull();
    }

    @Test
    void showsWhereAnEntryWasChanged() {
        light("green");
        link();
        long entry = timelines.of(timeline, PAGE).getFirst().id();

        edit(entry, "Mallory");

        assertThat(chain.verify().broken())
                .isNotNull()
                .satisfies(link -> assertThat(link.entry()).isEqualTo(entry))
                .satisfies(link -> assertThat(link.reason()).isEqualTo(Break.CHANGED));
        edit(entry, "Ana Reyes");
        assertThat(chain.verify().isWhole()).isTrue();
    }

    @Test
    void showsWhereAnEntryWasRemoved() {
        light("green");
        light("red");
        link();

        transaction.executeWithoutResult(status -> {
            long entry = timelines.of(timeline, PAGE).getLast().id();
            jdbc.sql("delete from audit_link where entry_id = ?").param(entry).update();
            jdbc.sql("delete from audit_entry where id = ?").param(entry).update();

            assertThat(chain.verify().broken())
                    .isNotNull()
                    .satisfies(link -> assertThat(link.reason()).isEqualTo(Break.REMOVED));
            status.setRollbackOnly();
        });
    }

    @Test
    void showsAnEntryThatWasSlippedIn() {
        link();

        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into audit_entry (event, actor_subject, actor_name, happened_at, facts)
                            values ('LampLit', 'm', 'Mallory', '2026-11-23 20:00:00', '{}')""").update();

            assertThat(chain.verify().broken())
                    .isNotNull()
                    .satisfies(link -> assertThat(link.reason()).isEqualTo(Break.INSERTED));
            status.setRollbackOnly();
        });
    }

    @Test
    @WithMockUser(roles = Roles.REVIEWER)
    void isVerifiedByAuditorsOnly() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> chain.verify());
    }

    @Test
    @WithMockUser(roles = Roles.PROVIDER)
    void isNoBusinessOfCompanies() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> timelines.find(AuditFilter.EVERYTHING, PAGE));
    }

    private void link() {
        while (chain.state().waiting() > 0) {
            chain.append();
        }
    }

    private void light(String color) {
        transaction.executeWithoutResult(status -> events.publishEvent(event(color)));
    }

    private LampLit event(String color) {
        return new LampLit(
                timeline,
                Map.of("color", color),
                new Actor("ana", "Ana Reyes"),
                Instant.parse("2026-11-23T20:00:00.123456789Z"));
    }

    private AuditFilter filter(String event, String person, String from) {
        return new AuditFilter(timeline, event, person, Instant.parse(from), null);
    }

    private void edit(long entry, String name) {
        jdbc.sql("update audit_entry set actor_name = ? where id = ?")
                .params(name, entry)
                .update();
    }
}
