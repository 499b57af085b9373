package com.pge.sharemydata.organization.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.Invitations;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.Membership;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class JoinViewTest extends SpringBrowserlessTest {

    private static final String COLLEAGUE = "join-view-colleague";

    @Autowired
    private Organizations organizations;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Members members;

    @Autowired
    private JdbcTemplate database;

    @Test
    @WithMockUser(username = COLLEAGUE, roles = Roles.PROVIDER)
    void makesTheInvitedPersonAMember() {
        String token = invited();

        var view = navigate(JoinView.class, token);
        test(view.accept).click();

        assertThat(members.mine()).map(Membership::role).contains(MemberRole.TECHNICAL);
    }

    @Test
    @WithMockUser(username = "join-view-late", roles = Roles.PROVIDER)
    void saysThatALinkNoLongerWorks() {
        navigate(JoinView.class, "0123456789abcdef0123456789abcdef");

        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    private String invited() {
        as("join-view-admin", Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, "Team to join"));
        does(
                "join-view-admin",
                Roles.PROVIDER,
                () -> invitations.invite(EmailAddress.of(COLLEAGUE + "@unknown.invalid"), MemberRole.TECHNICAL));
        String link = database.queryForObject(
                "select link from mail where recipient = ?", String.class, COLLEAGUE + "@unknown.invalid");
        return String.valueOf(link).replaceFirst(".*/join/", "");
    }
}
