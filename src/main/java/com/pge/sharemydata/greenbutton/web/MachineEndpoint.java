package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.greenbutton.TokenKind;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Everything the machine API serves: where, by which method, to which kind of token. What is not listed is not there. */
enum MachineEndpoint {
    PING(Paths.PING, "GET", Operation.OTHER),
    TEST_TOKEN(Paths.TEST_TOKEN, "POST", Operation.TEST_TOKEN),
    LIVE_TOKEN(Paths.LIVE_TOKEN, "POST", Operation.LIVE_TOKEN),
    READ_SERVICE_STATUS(Paths.READ_SERVICE_STATUS, "GET", Operation.READ_SERVICE_STATUS),
    DOWNLOAD_SAMPLE_DATA(Paths.DOWNLOAD_SAMPLE_DATA, "GET", Operation.DOWNLOAD_SAMPLE_DATA),
    APPLICATION_INFORMATION(Paths.APPLICATION_INFORMATION, "GET", Operation.APPLICATION_INFORMATION);

    /** The paths, as constants that controllers can name. */
    static final class Paths {
        static final String TOKENS = "/datacustodian";
        static final String RESOURCES = "/GreenButtonConnect";
        static final String PING = RESOURCES + "/ping";
        static final String TEST_TOKEN = TOKENS + "/test/oauth/v2/token";
        static final String LIVE_TOKEN = TOKENS + "/oauth/v2/token";
        static final String READ_SERVICE_STATUS = EspiLinks.RESOURCES + "/ReadServiceStatus";
        static final String DOWNLOAD_SAMPLE_DATA = EspiLinks.RESOURCES + "/DownloadSampleData";
        static final String APPLICATION_INFORMATION = EspiLinks.RESOURCES + "/ApplicationInformation/{id}";

        private Paths() {}

        /** Whether a path is the machine API's at all, whatever lies there. */
        static boolean areAbove(String path) {
            return isBelow(path, TOKENS) || isBelow(path, RESOURCES);
        }

        private static boolean isBelow(String path, String root) {
            return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
        }
    }

    private static final Map<MachineEndpoint, PathPattern> PATTERNS = new EnumMap<>(MachineEndpoint.class);

    static {
        for (MachineEndpoint endpoint : values()) {
            PATTERNS.put(endpoint, PathPatternParser.defaultInstance.parse(endpoint.path));
        }
    }

    private final String path;
    private final String method;
    private final Operation operation;

    MachineEndpoint(String path, String method, Operation operation) {
        this.path = path;
        this.method = method;
        this.operation = operation;
    }

    static Optional<MachineEndpoint> at(String path) {
        PathContainer container = PathContainer.parsePath(path);
        return PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().matches(container))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Those that a token opens. */
    static List<MachineEndpoint> resources() {
        return Arrays.stream(values())
                .filter(endpoint -> !endpoint.opensTo().isEmpty())
                .toList();
    }

    String path() {
        return path;
    }

    Operation operation() {
        return operation;
    }

    /** HEAD is GET without the body (RFC 9110, 9.3.2). */
    boolean takes(String asked) {
        return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }

    String allowedMethods() {
        return method.equals("GET") ? "GET, HEAD" : method;
    }

    boolean isToken() {
        return this == TEST_TOKEN || this == LIVE_TOKEN;
    }

    /** Which kinds of token open it. */
    List<TokenKind> opensTo() {
        return switch (this) {
            case PING, TEST_TOKEN, LIVE_TOKEN -> List.of();
            case READ_SERVICE_STATUS, DOWNLOAD_SAMPLE_DATA -> List.of(TokenKind.TEST, TokenKind.CLIENT);
            case APPLICATION_INFORMATION -> List.of(TokenKind.REGISTRATION);
        };
    }
}
