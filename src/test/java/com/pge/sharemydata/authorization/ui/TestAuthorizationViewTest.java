package com.pge.sharemydata.authorization.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.AuthorizeOutcome;
import com.pge.sharemydata.authorization.AuthorizeParameters;
import com.pge.sharemydata.authorization.IncomingRequests;
import com.pge.sharemydata.authorization.TestAuthorizations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class TestAuthorizationViewTest extends SpringBrowserlessTest {

    @Autowired
    private IncomingRequests incoming;

    @Autowired
    private TestAuthorizations tests;

    @Autowired
    private ApplicationContext portal;

    private AskingCompany company;
    private AuthorizationRequestId request;

    @BeforeEach
    void askAndSignIn() {
        company = new AskingCompany(portal);
        request = asked();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(company.person(), "", "ROLE_" + Roles.PROVIDER));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatACustomerWouldDecide() {
        navigate(TestAuthorizationView.class, request.toString());

        assertThat(headings()).containsExactly("Agree in the customer’s place");
    }

    @Test
    void answersTheRequestWithOneButton() {
        var view = navigate(TestAuthorizationView.class, request.toString());

        test(view.allow).click();

        assertThat(tests.open(request).onward()).endsWith("?request=" + request);
    }

    @Test
    void leadsOnWhereTheRequestIsAnsweredAlready() {
        assertThat(tests.open(request).isOpen()).isTrue();
        var onward = tests.approve(request);

        navigate(TestAuthorizationView.class, request.toString());

        assertThat(headings()).containsExactly("This test request is answered");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(onward.toString().substring(1));
    }

    private AuthorizationRequestId asked() {
        String query = "client_id=" + company.clientId() + "&redirect_uri=" + AskingCompany.BACK
                + "&response_type=code&MinAuthEndDate=1900000000";
        return as(
                "nobody",
                "none",
                () -> ((AuthorizeOutcome.Accepted)
                                incoming.receive(AuthorizeParameters.in(query), true, SampleNetwork.next()))
                        .request());
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
