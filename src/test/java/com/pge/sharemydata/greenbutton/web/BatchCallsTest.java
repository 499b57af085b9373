package com.pge.sharemydata.greenbutton.web;

import static com.pge.sharemydata.greenbutton.web.Company.LIVE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.greenbutton.batch.BatchKind;
import com.pge.sharemydata.greenbutton.batch.BatchOrder;
import com.pge.sharemydata.greenbutton.batch.Batches.Known;
import com.pge.sharemydata.greenbutton.batch.PreparedBatch;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are prepared first: asked for, waited for, fetched, and fetched on where a download broke off. */
class BatchCallsTest extends MachineTest {

    private static final AuthorizationId OWN = new AuthorizationId("100000000000011");
    private static final String BULK_PATH = RESOURCE + "/Batch/Bulk/" + BULK;
    private static final String CUSTOMERS_PATH = RESOURCE + "/Batch/BulkRetailCustomerInfo/" + BULK;
    private static final String OWN_PATH = RESOURCE + "/Batch/Subscription/" + OWN;

    private static final UUID READY = UUID.fromString("5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c11");
    private static final UUID BUILDING = UUID.fromString("5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c12");
    private static final UUID EMPTY = UUID.fromString("5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c13");
    private static final String UNKNOWN = "5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c14";
    private static final byte[] DOCUMENT = IntStream.range(0, 5_000)
            .mapToObj(number -> "<" + number + ">")
            .collect(Collectors.joining())
            .getBytes(UTF_8);

    @TempDir
    Path folder;

    private byte[] packed;

    @BeforeEach
    void prepared() throws IOException {
        packed = gzip(DOCUMENT);
        Path file = Files.write(folder.resolve("batch.xml.gz"), packed);
        var organization = LIVE.client().organization();
        given(liveAuthorizations.byTokenId("own"))
                .willReturn(Optional.of(new LiveAuthorization(OWN, 0, organization, AuthorizationStatus.ACTIVE, null)));
        given(batches.ask(any())).willReturn(READY);
        given(batches.address(any(), any(), any())).willReturn("https://api.example.com/there");
        given(batches.find(any(), any(), any(), any())).willReturn(Optional.empty());
        for (BatchKind kind : BatchKind.values()) {
            String resource = kind == BatchKind.SUBSCRIPTION ? OWN.id() : BULK;
            given(batches.find(organization, kind, resource, READY))
                    .willReturn(Optional.of(new Known(Optional.of(batch(file, DOCUMENT.length)))));
            given(batches.find(organization, kind, resource, BUILDING))
                    .willReturn(Optional.of(new Known(Optional.empty())));
            given(batches.find(organization, kind, resource, EMPTY))
                    .willReturn(Optional.of(new Known(Optional.of(batch(file, 0)))));
        }
    }

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
    void passesThePackedFileOnToThoseWhoTakeIt() throws IOException {
        HttpResponse<byte[]> answer = fetch("gzip, deflate", null, null);

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(answer.body()).isEqualTo(packed);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({"identity", "gzip;q=0", "*;q=0", "deflate"})
    void unpacksItForOthers(String accepted) {
        HttpResponse<byte[]> answer = fetch(accepted, null, null);

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-99, 0, 100", "bytes=1000-, 1000, -1", "bytes=-10, -10, -1", "bytes=5-999999999, 5, -1"})
    void goesOnWhereADownloadBrokeOff(String range, int from, int to) {
        for (boolean isPacked : new boolean[] {true, false}) {
            byte[] whole = isPacked ? packed : DOCUMENT;
            int first = from < 0 ? whole.length + from : from;
            int end = to < 0 ? whole.length : to;

            HttpResponse<byte[]> answer = fetch(isPacked ? "gzip" : "identity", range, null);

            assertThat(answer.statusCode()).isEqualTo(206);
            assertThat(answer.headers().firstValue("Content-Range"))
                    .hasValue("bytes " + first + "-" + (end - 1) + "/" + whole.length);
            assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
        }
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

    @Test
    void goesOnOnlyWithinTheSameContent() {
        String tag = fetch("gzip", null, null).headers().firstValue("ETag").orElseThrow();

        assertThat(fetch("gzip", "bytes=10-", tag).statusCode()).isEqualTo(206);
        assertThat(fetch("gzip", "bytes=10-", "\"other\"").body()).isEqualTo(packed);
        assertThat(fetch("identity", "bytes=10-", tag).body()).isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"bytes=0-1,5-6", "bytes=x", "lines=1-2", "bytes=9-1"})
    void givesTheWholeForARangeThatItDoesNotHeed(String range) {
        HttpResponse<byte[]> answer = fetch("gzip", range, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(packed);
    }

    @Test
    void saysSoWhereARangeIsBeyondTheEnd() {
        HttpResponse<byte[]> answer = fetch("identity", "bytes=99999999-", null);

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */" + DOCUMENT.length);
    }

    @Test
    void sendsNothingToThoseWhoHaveIt() {
        String tag = fetch("gzip", null, null).headers().firstValue("ETag").orElseThrow();
        String path = BULK_PATH + "?correlationID=" + READY;

        HttpResponse<String> answer =
                send(asking(path).header("Accept-Encoding", "gzip").header("If-None-Match", tag), LIVE.identity());

        assertThat(answer.statusCode()).isEqualTo(304);
    }

    @Test
    void neverGivesHalfOfAFileForTheWhole() throws IOException {
        Files.write(folder.resolve("batch.xml.gz"), Arrays.copyOf(packed, packed.length / 2));

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> fetch("identity", null, null));
        assertThat(fetch("gzip", null, null).statusCode()).isEqualTo(500);
    }

    @Test
    void saysSoWhereTheFileIsGone() throws IOException {
        Files.delete(folder.resolve("batch.xml.gz"));

        HttpResponse<byte[]> answer = fetch("gzip", null, null);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), UTF_8)).contains("on our side");
    }

    private PreparedBatch batch(Path file, long size) {
        return batch(file, size, null);
    }

    private PreparedBatch batch(Path file, long size, @Nullable String next) {
        return new PreparedBatch(UUID.randomUUID(), file, "ab".repeat(32), packed.length, size, List.of(OWN), next);
    }

    private HttpResponse<byte[]> fetch(String accepted, @Nullable String range, @Nullable String condition) {
        HttpRequest.Builder request =
                asking(BULK_PATH + "?correlationID=" + READY).header("Accept-Encoding", accepted);
        if (range != null) {
            request.header("Range", range);
        }
        if (condition != null) {
            request.header("If-Range", condition);
        }
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(TestIdentity.tls(LIVE.identity()))
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private HttpRequest.Builder asking(String path) {
        return request(path).header("Authorization", "Bearer " + token("client"));
    }

    private String token(String name) {
        String client = LIVE.clientId();
        return switch (name) {
            case "client" -> tokens.of(client, "smd-client");
            case "test" -> tokens.of(client, "smd-test");
            case "forged" -> tokens.forged(client, "smd-client");
            case "own" ->
                tokens.signed(tokens.claims(client, "smd-customer offline_access")
                        .subject("maria")
                        .jwtID(name));
            default -> name;
        };
    }

    private static byte[] gzip(byte[] document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(document);
        }
        return bytes.toByteArray();
    }
}
