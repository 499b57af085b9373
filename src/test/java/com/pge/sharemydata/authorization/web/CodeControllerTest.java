package com.pge.sharemydata.authorization.web;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.authorization.AuthorizeOutcome;
import com.pge.sharemydata.authorization.AuthorizeParameters;
import com.pge.sharemydata.authorization.IncomingRequests;
import com.pge.sharemydata.authorization.TestAuthorizations;
import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.credential.CodeFlow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Unavailable;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** The way to the code and back, here without an identity provider behind it: nothing is lost, and nothing is let in. */
@DatabaseTest
class CodeControllerTest {

    private static final String STATE = "0123456789abcdef";

    @Autowired
    private MockMvc browser;

    @Autowired
    private IncomingRequests incoming;

    @Autowired
    private TestAuthorizations tests;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CodeFlow codes;

    private AskingCompany company;
    private AuthorizationRequestId request;

    @BeforeEach
    void answered() {
        company = new AskingCompany(portal);
        String query =
                "client_id=" + company.clientId() + "&redirect_uri=" + AskingCompany.BACK + "&response_type=code";
        request = ((AuthorizeOutcome.Accepted)
                        incoming.receive(AuthorizeParameters.in(query), true, SampleNetwork.next()))
                .request();
        assertThat(as(company.person(), Roles.PROVIDER, () -> tests.open(request))
                        .isOpen())
                .isTrue();
        assertThat(as(company.person(), Roles.PROVIDER, () -> tests.approve(request)))
                .hasPath(AuthorizeLinks.TEST_PROCEED);
    }

    @Test
    void losesNothingWhileTheIdentityProviderIsAway() throws Exception {
        given(codes.push(any(), any(), any(), any(), any()))
                .willThrow(new Unavailable("The identity provider", new IOException("away")));

        for (int attempt = 0; attempt < 2; attempt++) {
            var answer = fetch(AuthorizeLinks.TEST_PROCEED, "request=" + request, company.person(), null);

            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentAsString())
                    .contains("Try again", "href=\"" + AuthorizeLinks.TEST_PROCEED + "?request=" + request + "\"");
        }
        assertThat(as(company.person(), Roles.PROVIDER, () -> tests.open(request))
                        .onward())
                .isNotNull();
    }

    @Test
    void asksToSignInFirst() throws Exception {
        var answer = browser.perform(get(URI.create(AuthorizeLinks.PROCEED + "?request=" + request))
                        .servletPath(AuthorizeLinks.PROCEED))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).endsWith("/oauth2/authorization/portal");
    }

    @Test
    void isThePersonsOwnWhoAgreed() throws Exception {
        assertLost(fetch(AuthorizeLinks.TEST_PROCEED, "request=" + request, "somebody else", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "request=", "request=1", "request=00000000-0000-0000-0000-000000000000", "request=<script>"})
    void knowsNoOtherRequest(String query) throws Exception {
        assertLost(fetch(
                AuthorizeLinks.TEST_PROCEED, query.replace("<", "%3C").replace(">", "%3E"), company.person(), null));
    }

    @Test
    void keepsTestAndLiveApart() throws Exception {
        assertLost(fetch(AuthorizeLinks.PROCEED, "request=" + request, company.person(), null));
    }

    @Test
    void letsNoCodeInThatThisBrowserDidNotSetOutFor() throws Exception {
        String injected = "code=stolen&state=" + STATE;

        assertLost(fetch(CodeCallbacks.TEST_PATH, injected, company.person(), null));
        assertLost(fetch(CodeCallbacks.LIVE_PATH, injected, company.person(), null));
        assertLost(fetch(CodeCallbacks.TEST_PATH, "code=stolen", company.person(), null));
        assertLost(fetch(CodeCallbacks.TEST_PATH, "error=access_denied&state=" + STATE, company.person(), null));
    }

    @Test
    void believesASessionOnlyTogetherWithTheRequest() throws Exception {
        var session = new MockHttpSession();
        session.setAttribute(CodeController.class.getName() + "." + STATE, request);

        assertLost(fetch(CodeCallbacks.TEST_PATH, "code=stolen&state=" + STATE, company.person(), session));
        assertThat(session.getAttribute(CodeController.class.getName() + "." + STATE))
                .isNull();
    }

    private MockHttpServletResponse fetch(String path, String query, String person, @Nullable MockHttpSession session)
            throws Exception {
        var call = get(URI.create(path + "?" + query))
                .servletPath(path)
                .with(user(person).roles(Roles.PROVIDER, Roles.CUSTOMER));
        if (session != null) {
            call.session(session);
        }
        return browser.perform(call).andReturn().getResponse();
    }

    private static void assertLost(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getHeader("Location")).isNull();
        assertThat(answer.getContentAsString())
                .contains("This step cannot be repeated")
                .doesNotContain("stolen", "<script>");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
