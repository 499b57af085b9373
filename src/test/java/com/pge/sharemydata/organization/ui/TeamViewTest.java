package com.pge.sharemydata.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.InvitationRow;
import com.pge.sharemydata.organization.Invitations;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class TeamViewTest extends SpringBrowserlessTest {

    @Autowired
    private Organizations organizations;

    @Autowired
    private Invitations invitations;

    @Test
    @WithMockUser(username = "team-view-alone", roles = Roles.PROVIDER)
    void suggestsToInviteSomebodyWhereOneIsAlone() {
        organizations.start(UserType.STANDARD, "Team of one");

        navigate(TeamView.class);

        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "team-view-admin", roles = Roles.PROVIDER)
    void invitesAColleagueAndTakesTheInvitationBack() {
        organizations.start(UserType.STANDARD, "Team that grows");
        var view = navigate(TeamView.class);

        test(view.form.email).setValue("Ben@Brightmeter.example");
        view.form.role.setValue(MemberRole.VIEWER);
        test(view.form.send).click();

        assertThat(invitations.open())
                .singleElement()
                .extracting(InvitationRow::role)
                .isEqualTo(MemberRole.VIEWER);
        assertThat(view.form.email.getValue()).isEmpty();
        assertThat(find(EmptyState.class).exists()).isFalse();

        test(find(Button.class).withText("Take back").single()).click();

        assertThat(invitations.open()).isEmpty();
    }

    @Test
    @WithMockUser(username = "team-view-typo", roles = Roles.PROVIDER)
    void explainsAnAddressItCannotRead() {
        organizations.start(UserType.STANDARD, "Team with a typo");
        var view = navigate(TeamView.class);

        view.form.email.setValue("ben at brightmeter");
        test(view.form.send).click();

        assertThat(view.form.email.isInvalid()).isTrue();
        assertThat(invitations.open()).isEmpty();
    }

    @Test
    @WithMockUser(username = "team-view-leaver", roles = Roles.PROVIDER)
    void asksBeforeSomebodyLeaves() {
        organizations.start(UserType.STANDARD, "Team to leave");
        navigate(TeamView.class);

        test(find(Button.class).withText("Leave").single()).click();

        assertThat(find(DangerDialog.class).single().isOpened()).isTrue();
    }
}
