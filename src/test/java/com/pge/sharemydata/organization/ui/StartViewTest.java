package com.pge.sharemydata.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.Membership;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class StartViewTest extends SpringBrowserlessTest {

    @Autowired
    private Members members;

    @Autowired
    private Organizations organizations;

    @Test
    @WithMockUser(username = "start-view-founder", roles = Roles.PROVIDER)
    void makesWhoStartsACompanyItsAdministrator() {
        var view = navigate(StartView.class);

        view.form.userType.setValue(UserType.COMMUNITY_CHOICE_AGGREGATOR);
        test(view.form.name).setValue("Bay Choice Energy");
        test(view.start).click();

        assertThat(members.mine()).map(Membership::role).contains(MemberRole.ADMIN);
        assertThat(organizations.mine().userType()).isEqualTo(UserType.COMMUNITY_CHOICE_AGGREGATOR);
    }

    @Test
    @WithMockUser(username = "start-view-hasty", roles = Roles.PROVIDER)
    void saysWhatIsMissing() {
        var view = navigate(StartView.class);

        test(view.start).click();

        assertThat(view.form.userType.isInvalid()).isTrue();
        assertThat(view.form.name.isInvalid()).isTrue();
        assertThat(view.errors.isVisible()).isTrue();
        assertThat(members.mine()).isEmpty();
    }

    @Test
    @WithMockUser(username = "start-view-self", roles = Roles.PROVIDER)
    void asksAPersonForANameAndACompanyForItsLegalName() {
        var view = navigate(StartView.class);

        view.form.userType.setValue(UserType.STANDARD);
        assertThat(view.form.name.getLabel()).isEqualTo("Legal name of your company");
        view.form.userType.setValue(UserType.SELF_ACCESS);
        assertThat(view.form.name.getLabel()).isEqualTo("Your name, or the name of your organization");
    }
}
