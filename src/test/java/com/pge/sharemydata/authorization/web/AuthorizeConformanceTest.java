package com.pge.sharemydata.authorization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The authorize endpoints answer right, wrong and hostile requests exactly as documented. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizeConformanceTest extends AuthorizeCalls {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static Row to(String what, @Nullable String redirect) {
        return new Row(what, redirect, "", PAGE);
    }

    static Stream<Row> requests() {
        return Stream.of(rightOnes(), wrongOnes(), redirects(), injections()).flatMap(rows -> rows);
    }

    private static Stream<Row> rightOnes() {
        return Stream.of(
                row("the shortest", "", ACCEPTED),
                new Row("a registered query", AskingCompany.BACK_WITH_QUERY, "", ACCEPTED),
                row("a scope", "&scope=AdditionalScope%3DUsage", ACCEPTED),
                row("a scope by function blocks, not encoded", "&scope=FB=1_3_4_5;HistoryLength=2628000", ACCEPTED),
                row("end dates", "&MinAuthEndDate=1900000000&PreferredAuthEndDate=1950000000", ACCEPTED),
                row("PKCE", "&code_challenge=" + CHALLENGE + "&code_challenge_method=S256", ACCEPTED),
                row("a guest", "&login=guest", ACCEPTED),
                row("unknown parameters, doubled", "&utm=1&utm=2&prompt=login&nonce=n", ACCEPTED),
                row("empty parameters", "&scope=&MinAuthEndDate=&code_challenge=", ACCEPTED),
                row("response_mode=query", "&response_mode=query", ACCEPTED));
    }

    private static Stream<Row> wrongOnes() {
        return Stream.of(
                row("implicit grant", "&response_type=token", PAGE),
                row("date in words", "&MinAuthEndDate=tomorrow", "invalid_request"),
                row("date in the past", "&PreferredAuthEndDate=1000000000", "invalid_request"),
                row("date of the year 60,000", "&PreferredAuthEndDate=1830000000000", "invalid_request"),
                row("negative date", "&MinAuthEndDate=-5", "invalid_request"),
                row(
                        "least after wish",
                        "&MinAuthEndDate=1950000000&PreferredAuthEndDate=1900000000",
                        "invalid_request"),
                row("PKCE plain", "&code_challenge=" + CHALLENGE + "&code_challenge_method=plain", "invalid_request"),
                row("PKCE without method", "&code_challenge=" + CHALLENGE, "invalid_request"),
                row("PKCE malformed", "&code_challenge=abc&code_challenge_method=S256", "invalid_request"),
                row("PKCE method alone", "&code_challenge_method=S256", "invalid_request"),
                row("code in a fragment", "&response_mode=fragment", "invalid_request"),
                row("code in a form", "&response_mode=form_post", "invalid_request"),
                row("request object", "&request=eyJhbGciOiJub25lIn0..", "invalid_request"),
                row("request by reference", "&request_uri=https%3A%2F%2Fevil.example", "invalid_request"),
                row("OpenID scope", "&scope=openid", "invalid_scope"),
                row("the portal's own scope", "&scope=smd-customer%20offline_access", "invalid_scope"),
                row(
                        "long scope",
                        "&scope=AdditionalScope%3DUsage%3BIntervalDuration%3D" + "9".repeat(240),
                        "invalid_scope"),
                row("scope beyond the registration", "&scope=AdditionalScope%3DUsage_Account", "invalid_scope"),
                row("scope beyond, by function blocks", "&scope=FB%3D1_4_46", "invalid_scope"),
                row(
                        "scope beyond, by history",
                        "&scope=AdditionalScope%3DUsage%3BHistoryLength%3D126144000",
                        "invalid_scope"),
                row("another company's scope", "&scope=AdditionalScope%3DUsage%3BBR%3D00000", "invalid_scope"),
                row("paper's function block", "&scope=FB%3D4_40", "invalid_scope"));
    }

    /** Every known way to have a browser sent somewhere else. */
    private static Stream<Row> redirects() {
        return Stream.of(
                to("no redirect_uri", null),
                to("another site", "https://evil.example/callback"),
                to("suffix of the path", AskingCompany.BACK + "/evil"),
                to("suffix of the host", "https://bright.example.evil.example/callback"),
                to("prefix of the host", "https://evilbright.example/callback"),
                to("subdomain", "https://sub.bright.example/callback"),
                to("user info", "https://bright.example@evil.example/callback"),
                to("registered user info", "https://user@bright.example/callback"),
                to("backslash", "https://evil.example\\@bright.example/callback"),
                to("no scheme", "//bright.example/callback"),
                to("no scheme, another site", "//evil.example/callback"),
                to("triple slash", "https:///evil.example/callback"),
                to("percent-encoded path", "https://bright.example/%63allback"),
                to("encoded twice", "https%3A%2F%2Fbright.example%2Fcallback"),
                to("unicode dot", "https://bright\u3002example/callback"),
                to("homograph", "https://br\u0456ght.example/callback"),
                to("capital letters in the host", "https://BRIGHT.example/callback"),
                to("capital letters in the path", "https://bright.example/Callback"),
                to("default port", "https://bright.example:443/callback"),
                to("another port", "https://bright.example:8443/callback"),
                to("path traversal", "https://bright.example/callback/../evil"),
                to("encoded traversal", "https://bright.example/callback/%2e%2e/evil"),
                to("path parameters", "https://bright.example/callback;evil"),
                to("slash at the end", AskingCompany.BACK + "/"),
                to("added query", AskingCompany.BACK + "?next=https://evil.example"),
                to("polluted query", AskingCompany.BACK_WITH_QUERY + "&code=stolen"),
                to("query left out", "https://bright.example/return"),
                to("query in another order", "https://bright.example/return?lang=en&tenant=7"),
                to("fragment", AskingCompany.BACK + "#evil"),
                to("empty fragment", AskingCompany.BACK + "#"),
                to("blank before", " " + AskingCompany.BACK),
                to("blank after", AskingCompany.BACK + " "),
                to("two addresses", AskingCompany.BACK + "\n" + AskingCompany.BACK_WITH_QUERY),
                to("registered javascript:", "javascript:alert(1)"),
                to("javascript: with the address", "javascript://bright.example/callback%0aalert(1)"),
                to("data:", "data:text/html,<script>alert(1)</script>"),
                to("registered http", "http://bright.example/plain"),
                to("http instead of https", "http://bright.example/callback"),
                to("localhost", "http://localhost/callback"),
                to("loopback", "https://127.0.0.1/callback"),
                to("an app's scheme", "com.example.app:/callback"),
                to("the portal itself", "http://localhost:8080/customer"),
                to("very long", AskingCompany.BACK + "?" + "x".repeat(2_100)));
    }

    private static Stream<Row> injections() {
        return Stream.of(
                row("client_id twice", "&client_id=0123456789abcdef0123456789abcdef", PAGE),
                row("redirect_uri twice", "&redirect_uri=https%3A%2F%2Fevil.example", PAGE),
                row("redirect_uri twice, the same", "&redirect_uri=https%3A%2F%2Fbright.example%2Fcallback", PAGE),
                row("state twice", "&state=other", PAGE),
                row("scope twice", "&scope=FB%3D4&scope=FB%3D5", PAGE),
                row("header in scope", "&scope=FB%3D4%0D%0ASet-Cookie:%20a%3Db", PAGE),
                row("null byte", "&scope=FB%3D4%00", PAGE),
                row("half an escape", "&scope=%4", PAGE),
                row("bytes that are no text", "&scope=%C3%28", PAGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void areAnsweredAsDocumented(Row row) throws Exception {
        for (String path : new String[] {AuthorizeLinks.LIVE, AuthorizeLinks.MY_AUTHORIZATION, AuthorizeLinks.TEST}) {
            MockHttpServletResponse answer = get(path, query(live, row));

            switch (row.answer()) {
                case PAGE -> assertPage(answer);
                case ACCEPTED -> assertAccepted(answer, path, row);
                default -> assertError(answer, row);
            }
            assertGuarded(answer);
        }
    }

    private static void assertAccepted(MockHttpServletResponse answer, String path, Row row) {
        String decides = path.equals(AuthorizeLinks.TEST)
                ? "/provider/authorize-test/"
                : row.more().contains("guest") ? "/guest?to=%2Fcustomer%2Fauthorize%2F" : "/customer/authorize/";
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location"))
                .matches("http://localhost:8080" + java.util.regex.Pattern.quote(decides) + "[0-9a-f-]{36}");
    }

    /** Kept by no cache, shown in no frame, and telling no other site its address. */
    private static void assertGuarded(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "default-src 'none'");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }
}
