package com.pge.sharemydata.greenbutton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.greenbutton.limit.Admission;
import com.pge.sharemydata.greenbutton.limit.Allowance;
import com.pge.sharemydata.greenbutton.limit.LimitReason;
import com.pge.sharemydata.shared.Unavailable;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What companies' software hears of its limits. */
class RateLimitCallsTest extends MachineTest {

    private static final Company LIVE = Company.LIVE;
    private static final String STATUS = RESOURCE + "/ReadServiceStatus";
    private static final String CREDENTIALS = "grant_type=client_credentials";

    /** A minute past noon, as the machine's clock says. */
    private static final Instant NOW = TestTokens.NOON.plusSeconds(60);

    @Test
    void saysWhatIsLeftOfBothLimits() {
        assertThat(get(STATUS, client(), LIVE.identity()).headers().map())
                .contains(
                        header("ratelimit-policy", "\"hour\";q=2000;w=3600, \"day\";q=20000;w=86400"),
                        header("ratelimit", "\"hour\";r=1999;t=3600, \"day\";r=19000;t=7200"),
                        header("ratelimit-limit", "2000"),
                        header("ratelimit-remaining", "1999"),
                        header("ratelimit-reset", "3600"));
    }

    static Stream<String> answered() {
        return Stream.of(
                "200 GET " + STATUS,
                "403 GET " + RESOURCE + "/LocalTimeParameters",
                "404 GET " + RESOURCE + "/Authorization/1",
                "404 GET " + RESOURCE + "/Nothing",
                "405 POST " + STATUS,
                "400 GET " + RESOURCE + "/Authorization?max-results=x",
                "406 GET " + STATUS + " text/csv",
                "200 POST " + LIVE_TOKEN + " " + CREDENTIALS,
                "200 POST " + TEST_TOKEN + " " + CREDENTIALS,
                "400 POST " + LIVE_TOKEN + " grant_type=password",
                "200 POST /datacustodian/oauth/v2/introspect token=x",
                "400 POST /datacustodian/oauth/v2/revoke x=y");
    }

    @ParameterizedTest
    @MethodSource("answered")
    void saysItOnEveryAnswerToAClientThatIsProven(String line) {
        HttpResponse<String> answer = call(line);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(line.substring(0, 3)));
        assertThat(answer.headers().firstValue("RateLimit")).isPresent();
        assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue("1999");
    }

    @Test
    void saysItWhereSomethingWentWrong() {
        given(companyAuthorizations.of(any(), any())).willThrow(new IllegalStateException("for a test"));

        HttpResponse<String> answer = get(RESOURCE + "/Authorization", client(), LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("RateLimit")).isPresent();
    }

    @Test
    void countsNoCallOfSomebodyWhoIsNotProven() {
        post(LIVE_TOKEN, CREDENTIALS, "Basic eA==", LIVE.identity());
        post(LIVE_TOKEN, CREDENTIALS, LIVE.basic().substring(0, 40), LIVE.identity());
        post(
                LIVE_TOKEN,
                CREDENTIALS,
                LIVE.basic(),
                Company.the(Situation.NOT_READY).identity());
        post(LIVE_TOKEN, CREDENTIALS, LIVE.basic(), STRANGER);
        post(LIVE_TOKEN, CREDENTIALS, LIVE.basic(), null);
        get(STATUS, client(), STRANGER);
        get(STATUS, tokens.forged(LIVE.clientId(), "smd-client"), LIVE.identity());
        get(STATUS, null, LIVE.identity());
        get(RESOURCE + "/Nothing", null, LIVE.identity());
        HttpResponse<String> ping = get("/GreenButtonConnect/ping", null, LIVE.identity());

        verify(limits, never()).admit(any(), anyBoolean());
        assertThat(ping.headers().firstValue("RateLimit")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HOUR, this hour", "DAY, this day", "AT_ONCE, fewer at once"})
    void refusesWhatIsOverTheLimit(LimitReason reason, String words) {
        refuse(reason);
        for (String line : new String[] {"429 GET " + STATUS, "429 POST " + LIVE_TOKEN + " " + CREDENTIALS}) {
            HttpResponse<String> answer = call(line);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("90");
            assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue("0");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains(words);
        }
    }

    @Test
    void asksNobodyForATokenOverTheLimit() {
        refuse(LimitReason.DAY);

        call("429 POST " + LIVE_TOKEN + " " + CREDENTIALS);

        verify(issuer, never()).clientCredentials(any(), any());
    }

    @Test
    void leavesThePlaceAfterTheAnswer() {
        Runnable leave = mock(Runnable.class);
        given(limits.admit(LIVE.client().clientId(), false)).willReturn(new Admission(LEFT, null, NOW, leave));

        call("200 GET " + STATUS);
        call("200 POST " + LIVE_TOKEN + " " + CREDENTIALS);
        call("400 POST " + LIVE_TOKEN + " grant_type=password");

        verify(leave, timeout(2_000).times(3)).run();
    }

    @Test
    void asksForPatienceWhereNothingCanBeCounted() {
        willThrow(new Unavailable("The count of calls", new IllegalStateException("for a test")))
                .given(limits)
                .admit(any(), anyBoolean());

        HttpResponse<String> answer = call("503 GET " + STATUS);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
    }

    private void refuse(LimitReason reason) {
        var spent = new Allowance(2_000, 0, NOW.plusSeconds(90), 20_000, 0, NOW.plusSeconds(90));
        given(limits.admit(any(), anyBoolean()))
                .willReturn(new Admission(spent, reason, NOW.plusSeconds(90), () -> {}));
    }

    /** The status to come, the method, the path, and the body or what is accepted. */
    private HttpResponse<String> call(String line) {
        String[] parts = line.split(" ", 4);
        String last = parts.length > 3 ? parts[3] : "";
        if (parts[1].equals("POST") && parts[2].equals(STATUS)) {
            return send(
                    request(STATUS)
                            .header("Authorization", "Bearer " + client())
                            .POST(BodyPublishers.noBody()),
                    LIVE.identity());
        }
        if (parts[1].equals("POST")) {
            return post(parts[2], last, LIVE.basic(), LIVE.identity());
        }
        var request = request(parts[2]).header("Authorization", "Bearer " + client());
        return send(last.isEmpty() ? request : request.header("Accept", last), LIVE.identity());
    }

    private String client() {
        return tokens.of(LIVE.clientId(), "smd-client");
    }

    private static Map.Entry<String, List<String>> header(String name, String value) {
        return Map.entry(name, List.of(value));
    }
}
