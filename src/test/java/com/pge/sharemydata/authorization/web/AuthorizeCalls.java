package com.pge.sharemydata.authorization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.directory.Situation;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What tests of the authorize endpoint share: a company that is live, another one, and a browser. */
abstract class AuthorizeCalls {

    static final String STATE = "af0ifjsldkj";
    static final String PAGE = "page";
    static final String ACCEPTED = "accepted";

    @Autowired
    MockMvc browser;

    @Autowired
    ApplicationContext portal;

    AskingCompany live;
    AskingCompany other;

    @BeforeAll
    void companies() {
        live = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
        other = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
    }

    /**
     * One request.
     *
     * @param redirect the redirect_uri, not encoded yet; null for none
     * @param more further parameters, encoded
     * @param answer {@link #PAGE}, {@link #ACCEPTED}, or the error that the company gets
     */
    record Row(String what, @Nullable String redirect, String more, String answer) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Row row(String what, String more, String answer) {
        return new Row(what, AskingCompany.BACK, more, answer);
    }

    static void assertPage(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getHeader("Location")).isNull();
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString())
                .contains("We cannot open this request")
                .doesNotContain("evil", "alert(1)", STATE);
    }

    static void assertError(MockHttpServletResponse answer, Row row) {
        URI back = URI.create(String.valueOf(answer.getHeader("Location")));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(back.toString()).startsWith(row.redirect() + "?");
        assertThat(parameters(back))
                .containsEntry("error", row.answer())
                .containsEntry("state", STATE)
                .containsEntry("iss", "http://localhost:8080")
                .doesNotContainKey("code");
    }

    MockHttpServletResponse get(String path, String query) throws Exception {
        return browser.perform(request(HttpMethod.GET, URI.create(path))
                        .servletPath(path)
                        .with(as(query)))
                .andReturn()
                .getResponse();
    }

    /** As it stands in the address, whatever a client library would make of it. */
    static RequestPostProcessor as(String query) {
        return request -> {
            request.setQueryString(query);
            return request;
        };
    }

    static String query(AskingCompany company, Row row) {
        return "client_id=" + company.clientId()
                + (row.redirect() == null ? "" : "&redirect_uri=" + encoded(row.redirect()))
                + "&response_type=code&state=" + STATE
                + row.more();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static Map<String, String> parameters(URI address) {
        var parameters = new HashMap<String, String>();
        for (String pair : address.getRawQuery().split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
            assertThat(parameters).as("once").doesNotContainKey(name);
            parameters.put(name, URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
