package com.pge.sharemydata.document.clamd;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.document.ScanResult;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClamdScannerTest {

    private static final byte[] CONTENT = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN",
        "stream: Eicar-Test-Signature FOUND, SUSPECT",
        "INSTREAM size limit exceeded. ERROR, ERROR",
        "'', ERROR"
    })
    void readsTheAnswer(String answer, ScanResult result) throws IOException {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> serve(clamd, answer));

            assertThat(scan(clamd.getLocalPort())).isEqualTo(result);
            assertThat(received.join()).isEqualTo(CONTENT);
        }
    }

    @Test
    void isAnErrorWhereNobodyListens() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(scan(free)).isEqualTo(ScanResult.ERROR);
    }

    private ScanResult scan(int port) throws IOException {
        Path file = Files.write(folder.resolve("file"), CONTENT);
        var settings = new ClamdSettings("localhost", port, Duration.ofSeconds(2), Duration.ofSeconds(5));
        return new ClamdScanner(settings).scan(file);
    }

    /** The server's side of INSTREAM. */
    private static byte[] serve(ServerSocket clamd, String answer) {
        try (var socket = clamd.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            in.skipNBytes("zINSTREAM\0".length());
            var content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return content.toByteArray();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
