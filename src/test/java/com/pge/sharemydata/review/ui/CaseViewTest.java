package com.pge.sharemydata.review.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.connectivity.probe.AddressCheckId;
import com.pge.sharemydata.connectivity.probe.AddressChecks;
import com.pge.sharemydata.connectivity.probe.FoundAddresses;
import com.pge.sharemydata.registration.InformationRequests;
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.RequestedItem;
import com.pge.sharemydata.registration.RequestedItemState;
import com.pge.sharemydata.registration.SignedBy;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.review.ReviewFixtures;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.review.Verdict;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(username = "case-dana", roles = Roles.REVIEWER)
class CaseViewTest extends SpringBrowserlessTest {

    private static final List<Reason> FINE = List.of(new Reason(ReasonCode.ALL_CRITERIA_MET, null));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Registrations registrations;

    @Autowired
    private SubmittedRegistrations submitted;

    @Autowired
    private InformationRequests requests;

    private final String applicant = "applicant-" + UUID.randomUUID();
    private final String name = "Case " + UUID.randomUUID();
    private RegistrationId id = RegistrationId.next();

    @BeforeEach
    void submit() {
        id = new ReviewFixtures(portal).submitted(applicant, name);
    }

    @Test
    void isDecidedOnlyOnceItIsTaken() {
        var view = open();
        assertThat(find(H1.class).single().getText()).startsWith(name);
        assertThat(verdict(view).decide.getParent()).isEmpty();

        test(actions(view).take).click();

        assertThat(verdict(view).decide.getParent()).isPresent();
        assertThat(actions(view).take.isVisible()).isFalse();
    }

    @Test
    void asksForAVerdictAndAReasonFirst() {
        var view = taken();

        test(verdict(view).decide).click();
        assertThat(verdict(view).verdict.isInvalid()).isTrue();

        verdict(view).verdict.setValue(Verdict.APPROVE);
        test(verdict(view).decide).click();

        assertThat(verdict(view).reasons.isInvalid()).isTrue();
        assertThat(status()).isEqualTo(RegistrationStatus.IN_REVIEW);
    }

    @Test
    void sendsBackWithTheReviewersOwnWords() {
        var view = taken();
        verdict(view).verdict.setValue(Verdict.DECLINE_FIXABLE);
        verdict(view).reasons.setValue(Set.of(ReasonCode.CONTACT_NOT_REACHED, ReasonCode.OTHER_TO_FIX));
        verdict(view).message.setValue("Call us on Monday.");
        test(verdict(view).decide).click();

        assertThat(status()).isEqualTo(RegistrationStatus.DECLINED_FIXABLE);
        assertThat(registrations.find(id).orElseThrow().course().decision())
                .satisfies(decision -> assertThat(decision.reasons())
                        .contains(new Reason(ReasonCode.OTHER_TO_FIX, "Call us on Monday.")));
        assertThat(verdict(view).decide.getParent()).isEmpty();
    }

    @Test
    void offersTheReasonsOfItsVerdictAlone() {
        var view = taken();

        verdict(view).verdict.setValue(Verdict.DECLINE_FINAL);

        assertThat(verdict(view).reasons.getListDataView().getItems())
                .contains(ReasonCode.NOT_ELIGIBLE)
                .doesNotContain(ReasonCode.ALL_CRITERIA_MET, ReasonCode.CONTACT_NOT_REACHED);
    }

    @Test
    void showsWhatThePortalFoundAtTheAddressesOfTheCompany() {
        AddressCheckId check = as(
                applicant,
                Roles.PROVIDER,
                () -> portal.getBean(AddressChecks.class).start());
        var found = new FoundAddresses(portal, check);
        found.begin();
        found.isRefused();
        found.end();

        UI.getCurrent().navigate(ReviewLinks.CASE + "/" + id, QueryParameters.of("evidence", "connection"));

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Stops at Connection (TCP): Nobody listens at this port");
    }

    /** The page is as it was shown: a decision that somebody was faster with is refused, not doubled. */
    @Test
    void isNotDecidedTwice() {
        var view = taken();
        verdict(view).verdict.setValue(Verdict.APPROVE);
        verdict(view).reasons.setValue(Set.of(ReasonCode.ALL_CRITERIA_MET));
        submitted.approve(id, registrations.find(id).orElseThrow().revision(), FINE, null);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> test(verdict(view).decide).click());
        assertThat(verdict(view).decide.isEnabled()).isTrue();
    }

    @Test
    void isHeldWithAReasonAndGoesOn() {
        var view = taken();
        test(actions(view).hold).click();
        test(find(TextArea.class, find(Dialog.class).single()).single()).setValue("We ask the Commission.");
        test(dialogButton("Put on hold")).click();
        assertThat(status()).isEqualTo(RegistrationStatus.ON_HOLD);

        test(actions(view).resume).click();

        assertThat(status()).isEqualTo(RegistrationStatus.IN_REVIEW);
    }

    @Test
    void isTakenOverFromAColleague() {
        does("sam", Roles.REVIEWER, () -> submitted.take(id));
        var view = open();
        assertThat(actions(view).take.getText()).isEqualTo("Take over from sam");

        test(actions(view).take).click();

        assertThat(registrations.find(id).orElseThrow().course().reviewer())
                .extracting(SignedBy::name)
                .isEqualTo("case-dana");
    }

    @Test
    void asksTheCompanyForMoreAndJudgesTheAnswer() {
        var view = taken();
        var panel = Objects.requireNonNull(view.information);
        test(panel.ask).click();
        assertThat(panel.question.isInvalid()).isTrue();

        test(panel.question).setValue("Who looks after the data?");
        test(panel.another).click();
        test(panel.question).setValue("Since when?");
        test(panel.ask).click();

        assertThat(status()).isEqualTo(RegistrationStatus.INFO_REQUESTED);
        assertThat(requested()).hasSize(2);
        requested().forEach(item -> does(applicant, Roles.PROVIDER, () -> requests.answer(id, item.item(), "Ana")));
        open();
        test(button("Accept")).click();
        assertThat(requested()).extracting(RequestedItem::state).contains(RequestedItemState.ACCEPTED);
    }

    private List<RequestedItem> requested() {
        return registrations.find(id).orElseThrow().course().requested();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsAnAnswerOfTheChecklist() {
        taken();
        NativeButton yes = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals("Yes"))
                .findFirst()
                .orElseThrow();

        test(yes).click();

        assertThat(yes.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    private CaseView open() {
        return navigate(ReviewLinks.CASE + "/" + id, CaseView.class);
    }

    private CaseView taken() {
        submitted.take(id);
        return open();
    }

    private static CaseActions actions(CaseView view) {
        return Objects.requireNonNull(view.actions);
    }

    private static VerdictPanel verdict(CaseView view) {
        return Objects.requireNonNull(view.decision);
    }

    private Button dialogButton(String text) {
        return find(Button.class, find(Dialog.class).single()).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private RegistrationStatus status() {
        return registrations.find(id).orElseThrow().status();
    }
}
