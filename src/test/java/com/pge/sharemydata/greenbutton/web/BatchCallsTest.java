package com.pge.sharemydata.greenbutton.web;

import static com.pge.sharemydata.greenbutton.web.Company.LIVE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;

import com.pge.sharemydata.greenbutton.batch.BatchKind;
import com.pge.sharemydata.greenbutton.batch.BatchOrder;
import com.pge.sharemydata.greenbutton.batch.Batches.Known;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are prepared first: asked for, waited for, fetched, and fetched on where a download broke off. */
class BatchCallsTest extends BatchCalls {

    private static final String CUSTOMERS_PATH = RESOURCE + "/Batch/BulkRetailCustomerInfo/" + BULK;
    private static final String OWN_PATH = RESOURCE + "/Batch/Subscription/" + OWN;
    private static final String UNKNOWN = "5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c14";

    /** A call and its answer. */
    record Row(String what, String path, String token, int status) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Row> calls() {
        String ready = "?correlationID=" + READY;
        Stream<Row> everywhere = Stream.of(BULK_PATH, CUSTOMERS_PATH, OWN_PATH).flatMap(path -> {
            String token = path.equals(OWN_PATH) ? "own" : "client";
            String other = path.equals(OWN_PATH) ? "client" : "own";
            String bad = path + "?published-min=";
            return Stream.of(
                    new Row("asked at " + path, path, token, 202),
                    new Row("asked with a slash at " + path, path + "/", token, 202),
                    new Row("asked for a window at " + path, bad + "0&published-max=99999999999", token, 202),
                    new Row("asked by the other class at " + path, path, other, 403),
                    new Row("fetched by the other class at " + path, path + ready, other, 403),
                    new Row("asked by a test token at " + path, path, "test", 403),
                    new Row("asked by R at " + path, path, LIVE.registrationToken(), 403),
                    new Row("forged at " + path, path, "forged", 401),
                    new Row("rubbish at " + path, path + ready, "rubbish", 401),
                    new Row("another's at " + path, path.replaceAll("[0-9]+$", "999999999999999"), token, 404),
                    new Row("another's, fetched, at " + path, path.replaceAll("[0-9]+$", "9") + ready, token, 404),
                    new Row("bad time at " + path, bad + "yesterday", token, 400),
                    new Row("bad time, fetched, at " + path, bad + "x&correlationID=" + READY, token, 400),
                    new Row("bad page at " + path, path + "?max-results=0", token, 400),
                    new Row("ready at " + path, path + ready, token, 200),
                    new Row("ready, with a slash, at " + path, path + "/" + ready, token, 200),
                    new Row("not ready at " + path, path + "?correlationID=" + BUILDING, token, 202),
                    new Row("no data at " + path, path + "?correlationID=" + EMPTY, token, 204),
                    new Row("unknown id at " + path, path + "?correlationID=" + UNKNOWN, token, 404),
                    new Row("no id at " + path, path + "?correlationID=", token, 404),
                    new Row("malformed id at " + path, path + "?correlationID=1-1-1-1-1", token, 404),
                    new Row("quoted id at " + path, path + "?correlationID=%27", token, 404));
        });
        return everywhere;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void answersAsDocumented(Row row) {
        HttpResponse<String> answer = get(row.path(), token(row.token()), LIVE.identity());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
        if (row.status() == 200) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml");
            assertThat(answer.body()).isEqualTo(new String(DOCUMENT, UTF_8));
        }
        if (row.status() == 202 || row.status() == 204) {
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void takesARequestOnAndHasItBuiltOnceTheAnswerIsOut() {
        HttpResponse<String> answer =
                get(BULK_PATH + "?published-min=1970-01-02T00:00:00Z", token("client"), LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).hasValue("https://api.example.com/there");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        then(batches)
                .should()
                .ask(new BatchOrder(
                        LIVE.client().organization(), BatchKind.BULK, BULK, ReadWindow.read("published-min=86400")));
        then(batches).should(timeout(5_000)).release(READY);
    }

    @Test
    void buildsNothingForAHead() {
        HttpRequest.Builder head = asking(BULK_PATH).method("HEAD", HttpRequest.BodyPublishers.noBody());

        assertThat(send(head, LIVE.identity()).statusCode()).isEqualTo(202);

        then(batches).should(never()).ask(any());
    }

    @Test
    void takesNoPost() {
        HttpRequest.Builder post = asking(BULK_PATH).POST(HttpRequest.BodyPublishers.noBody());

        assertThat(send(post, LIVE.identity()).statusCode()).isEqualTo(405);
    }

    @Test
    void saysWhereTheNextPartIs() {
        assertThat(fetch("gzip", null, null).headers().firstValue("Link")).isEmpty();
        given(batches.find(LIVE.client().organization(), BatchKind.BULK, BULK, READY))
                .willReturn(Optional.of(new Known(Optional.of(
                        batch(folder.resolve("batch.xml.gz"), DOCUMENT.length, "https://api.example.com/part-2")))));

        HttpResponse<byte[]> answer = fetch("gzip", "bytes=0-9", null);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Link")).hasValue("<https://api.example.com/part-2>; rel=\"next\"");
    }
}
