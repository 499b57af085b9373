package com.pge.sharemydata.greenbutton.web;

import static com.pge.sharemydata.greenbutton.web.Company.LIVE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a prepared file comes over the line: packed, unpacked, in parts, and never by half. */
class BatchDownloadsTest extends BatchCalls {

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

    /** And says so at once: a connection that stays open would keep its reader waiting. */
    @Test
    @Timeout(20)
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
}
