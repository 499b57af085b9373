package com.pge.sharemydata.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.TestSystems;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@WithMockUser(roles = Roles.REVIEWER)
class MailsModuleTest {

    private final EmailAddress recipient = EmailAddress.of(UUID.randomUUID() + "@example.com");

    @Autowired
    private Mails mails;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void deliverAfterTheCommit() {
        send("welcome:1");

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(TestSystems.mail().to(recipient.value()))
                        .singleElement()
                        .satisfies(mail -> {
                            assertThat(mail.subject()).isEqualTo("A test of the mails of Share My Data");
                            assertThat(mail.text())
                                    .contains("asked for it")
                                    .contains("http")
                                    .contains("/admin/mails");
                            assertThat(mail.id()).isEqualTo("<" + row().id() + "@pge.com>");
                        }));
        await().pollInSameThread().untilAsserted(() -> assertThat(row().state()).isEqualTo(MailState.SENT));
    }

    @Test
    void sayTheSameThingOnce() {
        send("welcome:1");
        send("welcome:1");

        await().pollInSameThread().untilAsserted(() -> assertThat(row().state()).isEqualTo(MailState.SENT));
        assertThat(TestSystems.mail().to(recipient.value())).hasSize(1);
    }

    @Test
    void keepSilentWhenTheChangeIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            mails.send("welcome:1", recipient, Languages.ENGLISH, "test", Map.of("name", "Ana"));
            status.setRollbackOnly();
        });

        assertThat(mails.find(recipient.value(), null, PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void refuseToBeSentOutsideAChange() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> mails.send("welcome:1", recipient, Languages.ENGLISH, "test", Map.of("name", "Ana")));
    }

    @Test
    void areNotResentOnceDelivered() {
        send("welcome:1");
        await().pollInSameThread().untilAsserted(() -> assertThat(row().state()).isEqualTo(MailState.SENT));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> mails.resend(row().id()))
                .withMessage("messaging.error.not-failed");
    }

    @Test
    @WithMockUser(roles = Roles.PROVIDER)
    void areNobodysBusinessButTheOffices() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> mails.find("", null, PageRequest.of(0, 10)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mails.resend(MailId.next()));
    }

    private void send(String occasion) {
        transaction.executeWithoutResult(status -> mails.send(
                occasion, recipient, Languages.ENGLISH, "test", Map.of("name", "Ana", "link", "/admin/mails")));
    }

    private MailRow row() {
        return mails.find(recipient.value(), null, PageRequest.of(0, 10)).getFirst();
    }
}
