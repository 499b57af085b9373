package com.pge.sharemydata.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.messaging.MailQueued;
import com.pge.sharemydata.messaging.MailRow;
import com.pge.sharemydata.messaging.MailState;
import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.TestSystems;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@WithMockUser(roles = Roles.REVIEWER)
class EffectsModuleTest {

    private final EmailAddress recipient = EmailAddress.of(UUID.randomUUID() + "@example.com");

    @Autowired
    private Effects effects;

    @Autowired
    private EffectSettings settings;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void happenAfterTheOtherSystemCameBack() {
        UUID publication = failedMail();

        await().pollInSameThread().untilAsserted(() -> {
            makeDue(publication);
            effects.resubmitDue();
            assertThat(mail().state()).isEqualTo(MailState.SENT);
        });
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(row(publication)).isEmpty());
        assertThat(TestSystems.mail().to(recipient.value())).hasSize(1);
    }

    @Test
    void areNotTriedBeforeTheirTime() {
        UUID publication = failedMail();

        effects.resubmitDue();

        assertThat(row(publication)).get().satisfies(row -> {
            assertThat(row.event()).isEqualTo(MailQueued.class.getSimpleName());
            assertThat(row.listener()).isEqualTo("Courier");
            assertThat(row.needsPerson()).isFalse();
        });
    }

    @Test
    void needAPersonWhenTryingDidNotHelp() {
        UUID publication = failedMail();
        jdbc.sql("update EVENT_PUBLICATION set COMPLETION_ATTEMPTS = ? where ID = ?")
                .params(settings.tries(), publication.toString())
                .update();

        makeDue(publication);
        effects.resubmitDue();

        assertThat(row(publication)).get().matches(EffectRow::needsPerson);
        assertThat(mail().state()).isEqualTo(MailState.FAILED);

        effects.tryAgain(publication);

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(mail().state()).isEqualTo(MailState.SENT));
    }

    /** What a process that was killed between commit and effect leaves behind. */
    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "RESUBMITTED"})
    void happenAfterTheirProcessWasKilled(String leftAs) {
        UUID publication = failedMail();
        jdbc.sql("update EVENT_PUBLICATION set STATUS = ?, PUBLICATION_DATE = PUBLICATION_DATE - interval 1 hour"
                        + " where ID = ?")
                .params(leftAs, publication.toString())
                .update();

        await().pollInSameThread().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            effects.resubmitDue();
            assertThat(mail().state()).isEqualTo(MailState.SENT);
        });
    }

    @Test
    @WithMockUser(roles = Roles.PROVIDER)
    void areNobodysBusinessButTheOffices() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> effects.unfinished(PageRequest.of(0, 10)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> effects.tryAgain(UUID.randomUUID()));
    }

    /** A mail that did not go out, and its publication. */
    private UUID failedMail() {
        TestSystems.mail().stop();
        transaction.executeWithoutResult(status ->
                mails.send("effects", recipient, Languages.ENGLISH, "test", Map.of("name", "Ana", "link", "/")));
        try {
            await().pollInSameThread()
                    .untilAsserted(() -> assertThat(mail().state()).isEqualTo(MailState.FAILED));
        } finally {
            TestSystems.mail().restart();
        }
        UUID publication = UUID.fromString(
                jdbc.sql("select ID from EVENT_PUBLICATION where SERIALIZED_EVENT like concat('%', ?, '%')")
                        .param(mail().id().toString())
                        .query(String.class)
                        .single());
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(row(publication)).isPresent());
        return publication;
    }

    private void makeDue(UUID publication) {
        jdbc.sql("update EVENT_PUBLICATION set PUBLICATION_DATE = PUBLICATION_DATE - interval 1 day,"
                        + " LAST_RESUBMISSION_DATE = null where ID = ? and STATUS = 'FAILED'")
                .param(publication.toString())
                .update();
    }

    private Optional<EffectRow> row(UUID publication) {
        return effects.unfinished(PageRequest.of(0, 1000)).stream()
                .filter(row -> row.id().equals(publication))
                .findAny();
    }

    private MailRow mail() {
        return mails.find(recipient.value(), null, PageRequest.of(0, 1)).getFirst();
    }
}
