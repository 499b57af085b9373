package com.pge.sharemydata.greenbutton.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.greenbutton.limit.RateLimits;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class ApiUseViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhereThereIsNoClientYet() {
        signIn(new ListedCompany(portal));

        assertThat(page()).contains("No API client yet");
    }

    @Test
    void showsWhatWasCalledAndWhatWasRefused() {
        var company = new ListedCompany(portal, UserType.STANDARD, "https://valle.example/portal");
        ClientId client = portal.getBean(ApiClients.class)
                .of(company.organization())
                .orElseThrow()
                .clientId();
        for (int call = 0; call < 3; call++) {
            portal.getBean(RateLimits.class).admit(client, false).close();
        }
        database.update(
                "insert into greenbutton_refused_calls (client, minute, reason, calls)"
                        + " values (?, utc_timestamp(), 'AT_ONCE', 7)",
                client.value());
        signIn(company);

        assertThat(page()).contains("of 2,000 calls", "of 20,000 calls", "Too many at once", "7 calls", "5:00 pm");
    }

    private String page() {
        return navigate(ApiUseView.class).getElement().getTextRecursively();
    }

    private static void signIn(ListedCompany company) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(company.person(), "", "ROLE_" + Roles.PROVIDER));
    }
}
