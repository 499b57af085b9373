package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.pge.sharemydata.greenbutton.espi.Schemas;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What companies' software gets while maintenance keeps the API away. */
class MaintenanceCallsTest extends MachineTest {

    private static final Company LIVE = Company.LIVE;
    private static final Instant NOW = TestTokens.NOON.plusSeconds(60);
    private static final Instant END = NOW.plusSeconds(1800);

    @BeforeEach
    void maintain() {
        given(availability.closedUntil()).willReturn(Optional.of(END));
    }

    @Test
    void saysUnavailableAsTheStatus() {
        var answer = get(RESOURCE + "/ReadServiceStatus", client(), LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<ns0:currentStatus>0</ns0:currentStatus>");
        Schemas.validate(answer.body().getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/DownloadSampleData",
                "/Authorization",
                "/Subscription/100000000000001/UsagePoint",
                "/Batch/Bulk/100000000000001"
            })
    void saysWhenToComeBack(String path) {
        var answer = get(RESOURCE + path, client(), LIVE.identity());

        assertClosed(answer);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("Planned maintenance until " + END);
    }

    @ParameterizedTest
    @ValueSource(strings = {TEST_TOKEN, LIVE_TOKEN})
    void givesNoTokens(String path) {
        var answer = post(path, "grant_type=client_credentials", "Basic x", LIVE.identity());

        assertClosed(answer);
        assertThat(answer.body()).contains("\"error\":\"temporarily_unavailable\"");
    }

    @Test
    void asksForNothingThatMayBeGone() {
        assertClosed(get(RESOURCE + "/DownloadSampleData", "nonsense", STRANGER));
    }

    @Test
    void stillAnswersAPing() {
        assertThat(get("/GreenButtonConnect/ping", null, null).statusCode()).isEqualTo(200);
    }

    @Test
    void knowsItsPathsAllTheSame() {
        assertThat(get(RESOURCE + "/Nothing", client(), LIVE.identity()).statusCode())
                .isEqualTo(404);
    }

    private String client() {
        return tokens.of(LIVE.clientId(), "smd-client");
    }

    private static void assertClosed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1801");
    }
}
