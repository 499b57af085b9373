package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.DeliveryBook;
import com.pge.sharemydata.greenbutton.batch.PreparedBatch;
import com.pge.sharemydata.greenbutton.coverage.CoverageBook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends prepared files: as they lie there to those who take gzip, else unpacked on the way. A download that broke off goes on
 * where it stopped (RFC 9110, 14), within the same of the two.
 */
@Component
class BatchAnswers {

    private static final int BUFFER = 64 * 1024;
    private static final int TAG_LENGTH = 32;

    private final DeliveryBook deliveries;
    private final CoverageBook coverage;
    private final Clock clock;

    BatchAnswers(DeliveryBook deliveries, CoverageBook coverage, Clock clock) {
        this.deliveries = deliveries;
        this.coverage = coverage;
        this.clock = clock;
    }

    /** @param last counts */
    private record Part(long first, long last) {

        static Part all(long length) {
            return new Part(0, length - 1);
        }

        long size() {
            return last - first + 1;
        }
    }

    void send(PreparedBatch batch, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (batch.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        boolean isPacked = takesGzip(request);
        String tag = '"' + batch.sha256().substring(0, TAG_LENGTH) + (isPacked ? "-gzip\"" : "\"");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String next = batch.next();
        if (next != null) {
            // RFC 8288, 3: for those who ask instead of listening
            response.setHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        long length = isPacked ? batch.compressedSize() : batch.size();
        HttpRange wanted = range(request, tag);
        if (wanted != null && isBeyond(wanted, length)) {
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
            return;
        }
        Part part =
                wanted == null ? Part.all(length) : new Part(wanted.getRangeStart(length), wanted.getRangeEnd(length));
        if (wanted != null) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(part.first(), part.last(), length));
        }
        if (isPacked) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setContentType(MediaType.APPLICATION_ATOM_XML_VALUE);
        response.setContentLengthLong(part.size());
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            copy(batch, isPacked, part, response.getOutputStream());
            batch.contents().forEach(authorization -> deliveries.note(authorization, clock.instant()));
            // A part alone is no delivery; the last one completes those before it.
            if (next == null && part.last() == length - 1) {
                coverage.fetched(batch.id(), clock.instant());
            }
        }
    }

    private static void copy(PreparedBatch batch, boolean isPacked, Part part, OutputStream out) {
        try (InputStream file = open(batch);
                InputStream in = isPacked ? file : unpacking(file)) {
            skip(in, part.first());
            byte[] buffer = new byte[BUFFER];
            long left = part.size();
            while (left > 0) {
                int read = read(in, buffer, (int) Math.min(BUFFER, left));
                out.write(buffer, 0, read);
                left -= read;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(PreparedBatch batch) {
        try {
            return Files.newInputStream(batch.file());
        } catch (IOException missing) {
            throw unreadable(missing);
        }
    }

    private static InputStream unpacking(InputStream file) {
        try {
            return new GZIPInputStream(file, BUFFER);
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private static void skip(InputStream in, long bytes) {
        try {
            in.skipNBytes(bytes);
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    /** A file that ends too soon is our fault, not a reader who went away. */
    private static int read(InputStream in, byte[] buffer, int most) {
        try {
            int read = in.read(buffer, 0, most);
            if (read < 0) {
                throw new IllegalStateException("A batch is shorter than it was");
            }
            return read;
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private static IllegalStateException unreadable(IOException cause) {
        return new IllegalStateException("A batch cannot be read", cause);
    }

    /** RFC 9110, 14.2 and 13.1.5: what cannot be read, several at once or of another content is not heeded. */
    private static @Nullable HttpRange range(HttpServletRequest request, String tag) {
        String header = request.getHeader(HttpHeaders.RANGE);
        String condition = request.getHeader(HttpHeaders.IF_RANGE);
        if (header == null || (condition != null && !condition.equals(tag))) {
            return null;
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(header);
            return ranges.size() == 1 ? ranges.getFirst() : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static boolean isBeyond(HttpRange range, long length) {
        return range.getRangeStart(length) >= length;
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(coding -> coding.matches("(gzip|x-gzip)(\\s*;\\s*q=(1(\\.0*)?|0\\.0*[1-9][0-9]*))?"));
    }
}
