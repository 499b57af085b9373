package com.pge.sharemydata.greenbutton.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.greenbutton.coverage.DeliveredShare;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.Dates;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class CoveragePagesTest extends SpringBrowserlessTest {

    private final LocalDate yesterday =
            LocalDate.now(Clock.system(Dates.PACIFIC)).minusDays(1);

    @Autowired
    private ApplicationContext portal;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellACustomerWhatWasDelivered() {
        String maria = "coverage-page-" + UUID.randomUUID();
        DeliveredShare share = share(maria);
        signIn(maria, Roles.CUSTOMER);

        CustomerCoverageView view =
                navigate(AuthorizationLinks.coverage(share.id()).substring(1), CustomerCoverageView.class);

        CoverageSection electric = find(CoverageSection.class, view).all().getFirst();
        assertThat(view.getElement().getTextRecursively())
                .contains("Which days " + share.company().name() + " has received", "418 Linden Street".substring(4));
        assertThat(electric.table.getBody().getChildren()).isNotEmpty();
        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getHref)
                .contains("coverage/customer/" + share.id() + ".csv");
    }

    @Test
    void tellACompanyWhatItHasAndWhoseItIsNot() {
        DeliveredShare share = share("coverage-page-" + UUID.randomUUID());
        signIn(share.company().person(), Roles.PROVIDER);

        CompanyCoverageView view =
                navigate(AuthorizationLinks.companyCoverage(share.id()).substring(1), CompanyCoverageView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("usage point", "Not fetched yet")
                .doesNotContain("Linden Street");
    }

    private DeliveredShare share(String subject) {
        return new DeliveredShare(portal, subject)
                .counts(yesterday.minusDays(40), yesterday, 1000)
                .delivers(yesterday.minusDays(40), yesterday.minusDays(3));
    }

    private static void signIn(String subject, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(subject, "", "ROLE_" + role));
    }
}
