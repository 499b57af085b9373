package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.greenbutton.espi.Schemas;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever companies' software reads by customers' tokens, and the documented answer. */
class CustomerReadCallsTest extends CustomerCalls {

    static Stream<Row> reads() {
        return Stream.of(
                Row.reads("usage points", POINTS, "CUSTOMER", 200, POINT),
                Row.reads("usage points, trailing slash", POINTS + "/", "CUSTOMER", 200, POINT),
                Row.reads("a usage point", POINTS + "/" + POINT, "CUSTOMER", 200, POINT),
                Row.reads("local time", RESOURCE + "/LocalTimeParameters", "CUSTOMER", 200, "360E2000"),
                Row.reads("local time 1", RESOURCE + "/LocalTimeParameters/1", "CUSTOMER", 200, "360E2000"),
                Row.reads("reading types", RESOURCE + "/ReadingType", "CUSTOMER", 200, HOURLY),
                Row.reads("a reading type", RESOURCE + "/ReadingType/" + GAS, "CUSTOMER", 200, "86400"),
                Row.reads("authorizations", RESOURCE + "/Authorization", "CLIENT", 200, BULK),
                Row.reads("an authorization", RESOURCE + "/Authorization/" + OWN, "CLIENT", 200, ">1</ns0:status>"),
                Row.reads("the bulk", RESOURCE + "/Authorization/" + BULK, "CLIENT", 200, "/Batch/Bulk/" + BULK),
                Row.reads(
                        "two of them",
                        RESOURCE + "/Authorization?max-results=2&start-index=1",
                        "CLIENT",
                        200,
                        OWN.id()),
                Row.reads("given back", RESOURCE + "/Authorization/" + OWN, "CLIENT", 200, ">0</ns0:status>")
                        .by("DELETE"),
                // Not there.
                Row.reads(
                        "another's subscription",
                        RESOURCE + "/Subscription/" + FOREIGN + "/UsagePoint",
                        "CUSTOMER",
                        404,
                        "Not Found"),
                Row.reads("no subscription", RESOURCE + "/Subscription/x'--/UsagePoint", "CUSTOMER", 404, "Not Found"),
                Row.reads("another's usage point", POINTS + "/1000000008", "CUSTOMER", 404, "Not Found"),
                Row.reads("local time 2", RESOURCE + "/LocalTimeParameters/2", "CUSTOMER", 404, "Not Found"),
                Row.reads(
                        "a type not shared", RESOURCE + "/ReadingType/" + QUARTER_HOURLY, "CUSTOMER", 404, "Not Found"),
                Row.reads(
                        "another's authorization", RESOURCE + "/Authorization/" + FOREIGN, "CLIENT", 404, "Not Found"),
                Row.reads("another's given back", RESOURCE + "/Authorization/" + FOREIGN, "CLIENT", 404, "Not Found")
                        .by("DELETE"),
                Row.reads("no id at all", RESOURCE + "/Authorization/1%27", "CLIENT", 404, "Not Found"),
                // Not allowed.
                Row.reads("usage points by a company's token", POINTS, "CLIENT", 403, "Forbidden"),
                Row.reads("usage points by a test token", POINTS, "TEST", 403, "Forbidden"),
                Row.reads("usage points by a registration token", POINTS, LIVE.registrationToken(), 403, "Forbidden"),
                Row.reads(
                        "authorizations by a customer's token",
                        RESOURCE + "/Authorization",
                        "CUSTOMER",
                        403,
                        "Forbidden"),
                Row.reads(
                                "giving back by a customer's token",
                                RESOURCE + "/Authorization/" + OWN,
                                "CUSTOMER",
                                403,
                                "Forbidden")
                        .by("DELETE"),
                Row.reads(
                        "status by a customer's token", RESOURCE + "/ReadServiceStatus", "CUSTOMER", 403, "Forbidden"),
                Row.reads("posting usage points", POINTS, "CUSTOMER", 405, "POST is not permitted")
                        .by("POST"),
                Row.reads("giving back the bulk", RESOURCE + "/Authorization/" + BULK, "CLIENT", 405, "DELETE")
                        .by("DELETE"),
                Row.reads(
                        "a page that is no number",
                        RESOURCE + "/Authorization?max-results=all",
                        "CLIENT",
                        400,
                        "max-results"),
                Row.reads(
                        "a page below zero", RESOURCE + "/Authorization?start-index=-1", "CLIENT", 400, "start-index"),
                // Dead.
                Row.reads("no token", POINTS, "CUSTOMER", 401, "Unauthorized").as(null),
                Row.reads("a replaced token", POINTS, "dead", 401, "Unauthorized"),
                Row.reads("a frozen authorization", POINTS, "FROZEN", 401, "Unauthorized"),
                Row.reads("a cancelled authorization", POINTS, "REVOKED", 401, "Unauthorized"),
                Row.reads("an ended authorization", POINTS, "ENDED", 401, "Unauthorized"),
                Row.reads("a pending authorization", POINTS, "PENDING", 401, "Unauthorized"),
                Row.reads("past its last day", POINTS, "over", 401, "Unauthorized"),
                Row.reads("a forged token", POINTS, "forged", 401, "Unauthorized"),
                Row.reads("over another company's certificate", POINTS, "CUSTOMER", 400, INVALID_CERTIFICATE)
                        .over(OTHER.identity()),
                Row.reads("without certificate", POINTS, "CUSTOMER", 400, INVALID_CERTIFICATE)
                        .over(null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void answersSoftwareThatReads(Row row) {
        HttpResponse<String> answer = call(row);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        assertThat(answer.body()).contains(row.answer());
        if (row.status() == 200) {
            Schemas.validate(answer.body().getBytes(UTF_8));
        }
    }

    @Test
    void listsCustomersFirstAndTheBulkAfterThem() {
        String feed = call(Row.reads("feed", RESOURCE + "/Authorization", "CLIENT", 200, ""))
                .body();

        assertThat(feed).contains("<ns1:feed", "<ns0:Authorization>");
        assertThat(feed.indexOf("/Batch/Bulk/")).isGreaterThan(feed.lastIndexOf("/Batch/Subscription/"));
        assertThat(feed).contains(SCOPE);
    }
}
