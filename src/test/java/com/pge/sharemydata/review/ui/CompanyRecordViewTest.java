package com.pge.sharemydata.review.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.review.CompanyLifeCycle;
import com.pge.sharemydata.review.LifeCycleAct;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "record-sam",
        roles = {Roles.REVIEWER, Roles.SENIOR_REVIEWER})
class CompanyRecordViewTest extends SpringBrowserlessTest {

    @Autowired
    private Organizations organizations;

    @Autowired
    private CompanyLifeCycle lifeCycle;

    private OrganizationId company = OrganizationId.next();

    @BeforeEach
    void startCompany() {
        company = as(
                "anna-" + UUID.randomUUID(),
                Roles.PROVIDER,
                () -> organizations.start(UserType.STANDARD, "Record " + UUID.randomUUID()));
    }

    @Test
    void offersEveryActOfTheLifeCycle() {
        open();

        assertThat(buttons())
                .contains(
                        "Propose suspension",
                        "Propose end of service",
                        "Propose to end access for good",
                        "Pause at its wish");

        proposed("dana", LifeCycleAct.SUSPEND);
        test(button("Confirm the suspension")).click();

        assertThat(status()).isEqualTo(OrganizationStatus.SUSPENDED);
        assertThat(buttons())
                .contains("Propose reinstatement")
                .doesNotContain("Propose suspension", "Pause at its wish");
    }

    @Test
    void proposesWithAReasonAndWaitsForSomebodyElse() {
        open();
        test(button("Propose suspension")).click();
        test(last("Propose suspension")).click();
        assertThat(lifeCycle.open(company)).isEmpty();

        test(find(TextArea.class, find(Dialog.class).single()).single()).setValue("Complaints");
        test(last("Propose suspension")).click();

        assertThat(lifeCycle.open(company)).isPresent();
        assertThat(buttons()).contains("Take the proposal back").doesNotContain("Confirm the suspension");
        assertThat(status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void refusesAColleaguesProposal() {
        proposed("dana", LifeCycleAct.REVOKE);

        test(button("Refuse the proposal")).click();

        assertThat(lifeCycle.open(company)).isEmpty();
        assertThat(status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void pausesAndResumesAtTheCompanysWish() {
        open();
        test(button("Pause at its wish")).click();
        test(last("Pause at its wish")).click();
        assertThat(organizations.details(company).pausedSince()).isNotNull();

        test(button("End the pause")).click();

        assertThat(organizations.details(company).pausedSince()).isNull();
    }

    @Test
    @WithMockUser(username = "record-ana", roles = Roles.AUDITOR)
    void showsAnAuditorWhatThereIsAndNoButton() {
        open();

        assertThat(buttons()).doesNotContain("Propose suspension", "Pause at its wish");
    }

    private void proposed(String proposer, LifeCycleAct act) {
        does(proposer, Roles.REVIEWER, () -> lifeCycle.propose(company, act, "Complaints", null));
        open();
    }

    private void open() {
        navigate(ReviewLinks.COMPANY + "/" + company, CompanyRecordView.class);
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Button last(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private OrganizationStatus status() {
        return organizations.details(company).status();
    }
}
