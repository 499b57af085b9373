package com.pge.sharemydata.greenbutton.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.greenbutton.notification.CompanyNotifications;
import com.pge.sharemydata.greenbutton.notification.UnheardNotifications;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class UnheardViewTest extends SpringBrowserlessTest {

    @Autowired
    private CompanyNotifications notifications;

    @Autowired
    private UnheardNotifications unheard;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void signIn() {
        database.update("delete from greenbutton_notification");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("rita", "", "ROLE_" + Roles.REVIEWER));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isEmptyWhileEverybodyListens() {
        ListedCompany company = company();
        tell(company, "a");
        set(company, "a", "state = 'DELIVERED', last_at = queued_at, last_status = 204");
        tell(company(), "b");

        UnheardView view = navigate(UnheardView.class);

        assertThat(test(view.list).size()).isZero();
    }

    @Test
    void showsWhoDoesNotHear() {
        ListedCompany refuses = company();
        tell(refuses, "a");
        tell(refuses, "b");
        set(refuses, "a", "state = 'GIVEN_UP', last_at = queued_at, last_problem = 'STATUS', last_status = 503");
        ListedCompany hangs = company();
        tell(hangs, "a");
        set(hangs, "a", "queued_at = queued_at - interval 2 day, last_at = queued_at, last_problem = 'TOO_SLOW'");

        UnheardView view = navigate(UnheardView.class);

        assertThat(test(view.list).size()).isEqualTo(2);
        String cards = view.cards.getElement().getTextRecursively();
        assertThat(cards)
                .containsSubsequence(
                        hangs.name(),
                        "1 waiting",
                        "No answer within the time allowed",
                        refuses.name(),
                        "1 given up, 1 waiting",
                        "HTTP 503");
    }

    @Test
    void forgetsWhatWasGivenUpLongAgo() {
        ListedCompany company = company();
        tell(company, "a");
        set(company, "a", "state = 'GIVEN_UP', last_at = queued_at - interval 31 day, last_problem = 'TLS'");

        assertThat(test(navigate(UnheardView.class).list).size()).isZero();
    }

    @Test
    void isNotForCompanies() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("rosa", Roles.PROVIDER, () -> unheard.companies(PageRequest.of(0, 10))));
    }

    private ListedCompany company() {
        return new ListedCompany(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null, "https://valle.example/notify");
    }

    private void tell(ListedCompany company, String occasion) {
        notifications.tell(company.organization(), occasion, "https://api.example.com/there");
    }

    private void set(ListedCompany company, String occasion, String values) {
        database.update(
                "update greenbutton_notification set " + values + " where organization = ? and occasion = ?",
                company.organization().id(),
                occasion);
    }
}
