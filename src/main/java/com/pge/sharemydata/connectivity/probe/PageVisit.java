package com.pge.sharemydata.connectivity.probe;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.StatusLine;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** One GET over a connection that is there already, as a browser begins it; of the answer no more is read than is allowed. */
final class PageVisit {

    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8_192;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** What opens somebody's session is nobody's business here. */
    private static final Set<String> MASKED = Set.of("set-cookie", "set-cookie2");

    private static final Http1Config BOUNDS = Http1Config.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLength(LONGEST_LINE)
            .build();

    private final int most;

    /** @param most bytes read of an answer */
    PageVisit(int most) {
        this.most = most;
    }

    void visit(URI address, Socket wire, ProbeDeadline deadline, ProbeTrail trail) throws LayerFailed {
        // Ended with its socket: an orderly end would read the answer to its own.
        var connection = new DefaultBHttpClientConnection(BOUNDS);
        BasicClassicHttpRequest request = request(address);
        trail.exchanges(text(request));
        try {
            connection.bind(wire);
            ClassicHttpResponse response =
                    new HttpRequestExecutor().execute(request, connection, HttpCoreContext.create());
            trail.exchanges(text(request) + "\n" + text(response));
            trail.sees(SeenFact.STATUS, new StatusLine(response));
            trail.sees(SeenFact.SIZE, size(response));
            judge(response, trail);
        } catch (IOException | HttpException failed) {
            throw trail.fails(ProbeLayer.HTTP, deadline.isOver() ? ProbeProblem.TOO_SLOW : problem(failed, trail));
        }
    }

    private static BasicClassicHttpRequest request(URI address) {
        String query = address.getRawQuery();
        var request = new BasicClassicHttpRequest("GET", address.getRawPath() + (query == null ? "" : "?" + query));
        request.setHeader(HttpHeaders.HOST, address.getRawAuthority());
        request.setHeader(HttpHeaders.USER_AGENT, "Share-My-Data");
        request.setHeader(HttpHeaders.ACCEPT, "text/html, */*;q=0.1");
        request.setHeader(HttpHeaders.CONNECTION, "close");
        return request;
    }

    /** Counts what comes, as far as that is allowed; a plus where there is more. */
    private String size(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return "0";
        }
        InputStream body = entity.getContent();
        int read = body.readNBytes(most).length;
        return read == most && body.read() >= 0 ? read + "+" : Integer.toString(read);
    }

    private static void judge(ClassicHttpResponse response, ProbeTrail trail) throws LayerFailed {
        int status = response.getCode();
        if (status >= 500) {
            throw trail.fails(ProbeLayer.HTTP, ProbeProblem.SERVER_ERROR);
        }
        if (status == NOT_FOUND || status == GONE) {
            throw trail.fails(ProbeLayer.HTTP, ProbeProblem.NOT_FOUND);
        }
        if (status >= 300 && status < 400) {
            Header location = response.getFirstHeader(HttpHeaders.LOCATION);
            trail.sees(SeenFact.LOCATION, location == null ? null : location.getValue());
            trail.warns(ProbeLayer.HTTP, ProbeProblem.LEADS_ON);
            return;
        }
        // A page that misses the parameters of a real visit may well say 400.
        trail.passes(ProbeLayer.HTTP);
    }

    private static ProbeProblem problem(Exception failed, ProbeTrail trail) {
        trail.sees(SeenFact.MESSAGE, failed.getMessage());
        return switch (failed) {
            case MessageConstraintException _ -> ProbeProblem.LARGE_HEADERS;
            case NoHttpResponseException _, ConnectionClosedException _ -> ProbeProblem.NO_ANSWER;
            case HttpException _ -> ProbeProblem.NO_HTTP;
            case IOException wire -> TlsTrouble.of(wire, ProbeProblem.NO_ANSWER);
            default -> ProbeProblem.NO_ANSWER;
        };
    }

    private static String text(BasicClassicHttpRequest request) {
        return request.getMethod() + " " + request.getPath() + " HTTP/1.1\n" + lines(request.getHeaders());
    }

    private static String text(ClassicHttpResponse response) {
        return new StatusLine(response) + "\n" + lines(response.getHeaders());
    }

    private static String lines(Header[] headers) {
        return Arrays.stream(headers)
                .map(header -> header.getName() + ": "
                        + (MASKED.contains(header.getName().toLowerCase(Locale.ROOT)) ? "***" : header.getValue())
                        + "\n")
                .collect(Collectors.joining());
    }
}
