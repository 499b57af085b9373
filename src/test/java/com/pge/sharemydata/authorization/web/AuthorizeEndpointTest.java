package com.pge.sharemydata.authorization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** What the authorize endpoint does beside its table of requests: strangers, states, situations, languages. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizeEndpointTest extends AuthorizeCalls {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "client_id=",
                "client_id=unknown",
                "client_id=0123456789abcdef0123456789abcdef",
                "client_id=%27%20or%201=1",
                "CLIENT_ID=x"
            })
    void tellTheCustomerWhereNobodyIsKnown(String client) throws Exception {
        assertPage(get(
                AuthorizeLinks.LIVE, client + "&redirect_uri=https://evil.example&response_type=code&state=" + STATE));
    }

    @Test
    void doNotTakeOneCompanysAddressForAnothers() throws Exception {
        String foreign = query(other, row("", "&scope=AdditionalScope%3DUsage%3BBR%3D" + live.thirdPartyId(), ""));

        assertThat(get(AuthorizeLinks.LIVE, foreign).getHeader("Location")).contains("error=invalid_scope");
    }

    @Test
    void wantACode() throws Exception {
        for (String type :
                new String[] {"", "&response_type=token", "&response_type=id_token", "&response_type=code%20token"}) {
            String query = "client_id=" + live.clientId() + "&redirect_uri=" + encoded(AskingCompany.BACK) + type
                    + "&state=" + STATE;

            assertError(get(AuthorizeLinks.LIVE, query), row("", "", "invalid_request"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b+c&d=e#f", "漢字 😀", "{\"to\":\"/x?y\"}", "%0d%0aLocation: https://evil.example", "&iss=evil"
            })
    void echoTheStateByteForByte(String state) throws Exception {
        String query = "client_id=" + live.clientId() + "&redirect_uri=" + encoded(AskingCompany.BACK_WITH_QUERY)
                + "&response_type=none&state=" + encoded(state);

        URI back = URI.create(String.valueOf(get(AuthorizeLinks.LIVE, query).getHeader("Location")));

        assertThat(parameters(back))
                .containsEntry("state", state)
                .containsEntry("tenant", "7")
                .containsEntry("lang", "en")
                .containsEntry("iss", "http://localhost:8080");
        assertThat(back.getRawFragment()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {"LIVE", "NOT_YET_APPROVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void tellACompanyThatIsNotLive(Situation situation) throws Exception {
        var company = new AskingCompany(portal).isApprovedAnd(situation);

        assertError(get(AuthorizeLinks.LIVE, query(company, row("", "", ""))), row("", "", "unauthorized_client"));
    }

    @Test
    void areOpenForTestsBeforeApprovalAndForNothingElse() throws Exception {
        var fresh = new AskingCompany(portal);
        String query = query(fresh, row("", "", ""));

        assertThat(get(AuthorizeLinks.TEST, query).getHeader("Location")).contains("/provider/authorize-test/");
        assertPage(get(AuthorizeLinks.LIVE, query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void takeGetOnly(String method) throws Exception {
        for (String path : new String[] {AuthorizeLinks.LIVE, AuthorizeLinks.MY_AUTHORIZATION, AuthorizeLinks.TEST}) {
            var answer = browser.perform(request(HttpMethod.valueOf(method), URI.create(path))
                            .servletPath(path)
                            .with(as(query(live, row("", "", "")))))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getStatus()).isEqualTo(405);
            assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD");
            assertThat(answer.getHeader("Location")).isNull();
        }
    }

    @Test
    void speakTheReadersLanguage() throws Exception {
        var answer = browser.perform(request(HttpMethod.GET, URI.create(AuthorizeLinks.LIVE))
                        .servletPath(AuthorizeLinks.LIVE)
                        .header("Accept-Language", "es-MX,es;q=0.9"))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString())
                .contains("<html lang=\"es\">", "No podemos abrir esta solicitud", "Falta el parámetro client_id");
    }
}
