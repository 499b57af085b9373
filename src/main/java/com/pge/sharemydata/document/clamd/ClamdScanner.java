package com.pge.sharemydata.document.clamd;

import com.pge.sharemydata.document.MalwareScanner;
import com.pge.sharemydata.document.ScanResult;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends a file to clamd by its INSTREAM command (clamd(8)): chunks with their length before them, a zero at the end. */
@Component
@ConditionalOnProperty("portal.document.clamd.host")
final class ClamdScanner implements MalwareScanner {

    private static final Logger log = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final ClamdSettings settings;

    ClamdScanner(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public ScanResult scan(Path file) {
        try {
            String answer = ask(file);
            ScanResult result = read(answer);
            if (result != ScanResult.CLEAN) {
                log.warn("clamd answered: {}", answer);
            }
            return result;
        } catch (IOException unreachable) {
            log.error("clamd at {}:{} did not answer", settings.host(), settings.port(), unreachable);
            return ScanResult.ERROR;
        }
    }

    private String ask(Path file) throws IOException {
        try (var socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            socket.setSoTimeout(Math.toIntExact(settings.answer().toMillis()));
            socket.connect(
                    new InetSocketAddress(settings.host(), settings.port()),
                    Math.toIntExact(settings.connect().toMillis()));
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                out.writeInt(chunk.length);
                out.write(chunk);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }

    private static ScanResult read(String answer) {
        if (answer.equals("stream: OK")) {
            return ScanResult.CLEAN;
        }
        return answer.startsWith("stream: ") && answer.endsWith(" FOUND") ? ScanResult.SUSPECT : ScanResult.ERROR;
    }
}
