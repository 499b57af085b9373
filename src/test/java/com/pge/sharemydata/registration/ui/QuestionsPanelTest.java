package com.pge.sharemydata.registration.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.registration.AskedItem;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.InformationRequests;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationLinks;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.RequestedItem;
import com.pge.sharemydata.registration.RequestedItemState;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.review.ReviewFixtures;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleDocuments;
import com.pge.sharemydata.testing.TestSystems;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(username = "questions-nobody", roles = Roles.PROVIDER)
class QuestionsPanelTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private InformationRequests requests;

    @Autowired
    private Registrations registrations;

    @Autowired
    private SubmittedRegistrations submitted;

    private final String applicant = "asked-" + UUID.randomUUID();
    private RegistrationId id = RegistrationId.next();

    @BeforeEach
    void ask() {
        id = new ReviewFixtures(portal).submitted(applicant, "Asked " + UUID.randomUUID());
        does("dana", Roles.REVIEWER, () -> {
            submitted.take(id);
            requests.ask(
                    id,
                    List.of(
                            new AskedItem(null, "Who looks after the data?"),
                            new AskedItem(EvidenceKind.INSURANCE, "Please send your certificate.")));
        });
    }

    @Test
    void takesAnAnswerInWordsAndADocument() {
        does(applicant, Roles.PROVIDER, () -> {
            TasksView view = navigate(RegistrationLinks.tasks(id), TasksView.class);
            var panel = find(QuestionsPanel.class).single();
            test(button("Send this answer")).click();
            assertThat(panel.answers.getFirst().isInvalid()).isTrue();

            test(panel.answers.getFirst()).setValue("Our security officer");
            test(button("Send this answer")).click();
            assertThat(view).isNotNull();
        });
        assertThat(status()).isEqualTo(RegistrationStatus.INFO_REQUESTED);

        does(
                applicant,
                Roles.PROVIDER,
                () -> requests.answer(
                        id,
                        items().get(1).item(),
                        "insurance.pdf",
                        new ByteArrayInputStream(SampleDocuments.attestation("Asked"))));

        assertThat(status()).isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(items()).extracting(RequestedItem::state).containsOnly(RequestedItemState.RECEIVED);
        does("dana", Roles.REVIEWER, () -> {
            requests.accept(id, items().get(0).item());
            requests.reject(id, items().get(1).item(), "It ended last year.");
        });
        assertThat(items())
                .extracting(RequestedItem::state)
                .containsExactly(RequestedItemState.ACCEPTED, RequestedItemState.REJECTED);
    }

    @Test
    void isAnnouncedByMail() {
        await().untilAsserted(() -> assertThat(TestSystems.mail().to(applicant + "@unknown.invalid"))
                .anySatisfy(mail -> assertThat(mail.text())
                        .contains("Who looks after the data?")
                        .contains("Please send your certificate.")));
    }

    @Test
    void isNobodyElsesBusiness() {
        UUID item = items().getFirst().item();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("cara", Roles.CUSTOMER, () -> requests.answer(id, item, "Me")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does(applicant, Roles.PROVIDER, () -> requests.ask(id, List.of())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does(applicant, Roles.PROVIDER, () -> requests.accept(id, item)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does(applicant, Roles.PROVIDER, () -> requests.reject(id, item, "No")));
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private RegistrationStatus status() {
        return registrations.find(id).orElseThrow().status();
    }

    private List<RequestedItem> items() {
        return registrations.find(id).orElseThrow().course().requested();
    }
}
