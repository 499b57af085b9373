package com.pge.sharemydata.greenbutton.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.greenbutton.notification.CompanyNotifications;
import com.pge.sharemydata.greenbutton.notification.NotificationProof;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class NotificationsViewTest extends SpringBrowserlessTest {

    @Autowired
    private CompanyNotifications notifications;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext portal;

    private ListedCompany company;

    @BeforeEach
    void signIn() {
        company = new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, "https://valle.example/notify");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(company.person(), "", "ROLE_" + Roles.PROVIDER));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhereThereIsNothing() {
        NotificationsView view = navigate(NotificationsView.class);

        assertThat(test(view.list).size()).isZero();
        assertThat(view.cards.getChildren()).isEmpty();
    }

    @Test
    void sendsAgainWhatWasGivenUp() {
        notifications.tell(company.organization(), "a", "https://api.example.com/there");
        database.update(
                "update greenbutton_notification set state = 'GIVEN_UP', tries = 9, last_at = queued_at,"
                        + " last_problem = 'STATUS', last_status = 503 where organization = ?",
                company.organization().id());
        NotificationsView view = navigate(NotificationsView.class);
        assertThat(test(view.list).size()).isOne();
        assertThat(view.cards.getElement().getTextRecursively())
                .contains("https://api.example.com/there", "Given up", "HTTP 503");

        test(find(Button.class, view.cards).withText("Send again").single()).click();

        assertThat(view.cards.getElement().getTextRecursively()).contains("On its way");
    }

    @Test
    void letsTechnicalPeopleChooseTheProofs() {
        NotificationsView view = navigate(NotificationsView.class);
        assertThat(view.proofs.signature.getValue()).isFalse();
        assertThat(view.proofs.getElement().getTextRecursively()).contains("/pki/jwks.json", "/pki/root.cer");

        test(view.proofs.signature).click();

        assertThat(notifications.proof()).isEqualTo(new NotificationProof(true, false));
        assertThat(navigate(NotificationsView.class).proofs.signature.getValue())
                .isTrue();
    }

    @Test
    void showsThemToViewers() {
        database.update(
                "update organization_member set role = 'VIEWER' where organization_id = ?",
                company.organization().id());

        NotificationsView view = navigate(NotificationsView.class);

        assertThat(view.proofs.signature.isReadOnly()).isTrue();
        assertThat(view.proofs.clientCertificate.isReadOnly()).isTrue();
    }
}
