package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.greenbutton.TokenKind;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Everything the machine API serves: where, by which method, to which kind of token. What is not listed is not there. */
enum MachineEndpoint {
    PING(Paths.PING, "GET", Operation.OTHER),
    METADATA(Paths.METADATA, "GET", Operation.OTHER),
    TEST_TOKEN(Paths.TEST_TOKEN, "POST", Operation.TEST_TOKEN),
    LIVE_TOKEN(Paths.LIVE_TOKEN, "POST", Operation.LIVE_TOKEN),
    REVOKE(Paths.REVOKE, "POST", Operation.OTHER),
    INTROSPECT(Paths.INTROSPECT, "POST", Operation.OTHER),
    READ_SERVICE_STATUS(Paths.READ_SERVICE_STATUS, "GET", Operation.READ_SERVICE_STATUS),
    DOWNLOAD_SAMPLE_DATA(Paths.DOWNLOAD_SAMPLE_DATA, "GET", Operation.DOWNLOAD_SAMPLE_DATA),
    APPLICATION_INFORMATION(Paths.APPLICATION_INFORMATION, "GET", Operation.APPLICATION_INFORMATION),
    AUTHORIZATIONS(Paths.AUTHORIZATIONS, "GET", Operation.OTHER),
    AUTHORIZATION(Paths.AUTHORIZATION, "GET, DELETE", Operation.OTHER),
    LOCAL_TIMES(Paths.LOCAL_TIMES, "GET", Operation.OTHER),
    LOCAL_TIME(Paths.LOCAL_TIME, "GET", Operation.OTHER),
    READING_TYPES(Paths.READING_TYPES, "GET", Operation.OTHER),
    READING_TYPE(Paths.READING_TYPE, "GET", Operation.OTHER),
    USAGE_POINTS(Paths.USAGE_POINTS, "GET", Operation.OTHER),
    USAGE_POINT(Paths.USAGE_POINT, "GET", Operation.OTHER),
    METER_READINGS(Paths.METER_READINGS, "GET", Operation.OTHER),
    METER_READING(Paths.METER_READING, "GET", Operation.OTHER),
    INTERVAL_BLOCKS(Paths.INTERVAL_BLOCKS, "GET", Operation.OTHER),
    INTERVAL_BLOCK(Paths.INTERVAL_BLOCK, "GET", Operation.OTHER),
    USAGE_SUMMARIES(Paths.USAGE_SUMMARIES, "GET", Operation.OTHER),
    USAGE_SUMMARY(Paths.USAGE_SUMMARY, "GET", Operation.OTHER),
    BATCH_USAGE_POINT(Paths.BATCH_USAGE_POINT, "GET", Operation.OTHER),
    BATCH_CUSTOMER(Paths.BATCH_CUSTOMER, "GET", Operation.OTHER),
    BATCH_SUBSCRIPTION(Paths.BATCH_SUBSCRIPTION, "GET", Operation.OTHER),
    BATCH_BULK(Paths.BATCH_BULK, "GET", Operation.OTHER),
    BATCH_BULK_CUSTOMERS(Paths.BATCH_BULK_CUSTOMERS, "GET", Operation.OTHER);

    /** The paths, as constants that controllers can name. */
    static final class Paths {
        static final String TOKENS = "/datacustodian";
        static final String RESOURCES = "/GreenButtonConnect";
        static final String PING = RESOURCES + "/ping";
        static final String TEST_TOKEN = TOKENS + "/test/oauth/v2/token";
        static final String LIVE_TOKEN = TOKENS + "/oauth/v2/token";
        static final String REVOKE = TOKENS + "/oauth/v2/revoke";
        static final String INTROSPECT = TOKENS + "/oauth/v2/introspect";

        /** RFC 8414, 3 */
        static final String METADATA = "/.well-known/oauth-authorization-server";

        static final String READ_SERVICE_STATUS = EspiLinks.RESOURCES + "/ReadServiceStatus";
        static final String DOWNLOAD_SAMPLE_DATA = EspiLinks.RESOURCES + "/DownloadSampleData";
        static final String APPLICATION_INFORMATION = EspiLinks.RESOURCES + "/ApplicationInformation/{id}";
        static final String AUTHORIZATIONS = EspiLinks.RESOURCES + "/Authorization";
        static final String AUTHORIZATION = AUTHORIZATIONS + "/{id}";
        static final String LOCAL_TIMES = EspiLinks.RESOURCES + "/LocalTimeParameters";
        static final String LOCAL_TIME = LOCAL_TIMES + "/{id}";
        static final String READING_TYPES = EspiLinks.RESOURCES + "/ReadingType";
        static final String READING_TYPE = READING_TYPES + "/{id}";
        static final String USAGE_POINTS = EspiLinks.RESOURCES + "/Subscription/{subscription}/UsagePoint";
        static final String USAGE_POINT = USAGE_POINTS + "/{id}";
        static final String METER_READINGS = USAGE_POINT + "/MeterReading";
        static final String METER_READING = METER_READINGS + "/{reading}";
        static final String INTERVAL_BLOCKS = METER_READING + "/IntervalBlock";
        static final String INTERVAL_BLOCK = INTERVAL_BLOCKS + "/{block}";
        static final String USAGE_SUMMARIES = USAGE_POINT + "/UsageSummary";
        static final String USAGE_SUMMARY = USAGE_SUMMARIES + "/{summary}";
        static final String BATCH_USAGE_POINT =
                EspiLinks.RESOURCES + "/Batch/Subscription/{subscription}/UsagePoint/{id}";
        static final String BATCH_SUBSCRIPTION = EspiLinks.RESOURCES + "/Batch/Subscription/{subscription}";
        static final String BATCH_BULK = EspiLinks.RESOURCES + "/Batch/Bulk/{bulk}";
        static final String BATCH_BULK_CUSTOMERS = EspiLinks.RESOURCES + "/Batch/BulkRetailCustomerInfo/{bulk}";
        static final String BATCH_CUSTOMER = EspiLinks.RESOURCES + "/Batch/RetailCustomer/{subscription}";

        private Paths() {}

        /** Whether a path is the machine API's at all, whatever lies there. */
        static boolean areAbove(String path) {
            return isBelow(path, TOKENS) || isBelow(path, RESOURCES);
        }

        /** Whether it is on the machine API's port: its own paths, and the one page about it. */
        static boolean areServed(String path) {
            return areAbove(path) || path.equals(METADATA);
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

    // List.of cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> methods;

    private final Operation operation;

    MachineEndpoint(String path, String methods, Operation operation) {
        this.path = path;
        this.methods = List.of(methods.split(", "));
        this.operation = operation;
    }

    static Optional<MachineEndpoint> at(String path) {
        PathContainer container = PathContainer.parsePath(path);
        return PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().matches(container))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static List<MachineEndpoint> all(Predicate<MachineEndpoint> wanted) {
        return Arrays.stream(values()).filter(wanted).toList();
    }

    String path() {
        return path;
    }

    Operation operation() {
        return operation;
    }

    /** HEAD is GET without the body (RFC 9110, 9.3.2). */
    boolean takes(String asked) {
        return methods.contains(asked) || (asked.equals("HEAD") && methods.contains("GET"));
    }

    String allowedMethods() {
        return String.join(", ", methods).replace("GET", "GET, HEAD");
    }

    boolean isToken() {
        return switch (this) {
            case TEST_TOKEN, LIVE_TOKEN, REVOKE, INTROSPECT -> true;
            default -> false;
        };
    }

    /** Whether anybody may ask, without certificate and token. */
    boolean isOpen() {
        return this == PING || this == METADATA;
    }

    /** Whether its answer tells of a customer. */
    boolean isPersonal() {
        return opensTo().contains(TokenKind.CUSTOMER) || this == BATCH_BULK || this == BATCH_BULK_CUSTOMERS;
    }

    /** Whether its answer takes as long as there is data, and as its reader is slow. */
    boolean isLong() {
        return switch (this) {
            case INTERVAL_BLOCKS, BATCH_USAGE_POINT, BATCH_SUBSCRIPTION, BATCH_BULK, BATCH_BULK_CUSTOMERS -> true;
            default -> false;
        };
    }

    /** Which kinds of token open it. */
    List<TokenKind> opensTo() {
        return switch (this) {
            case PING, METADATA, TEST_TOKEN, LIVE_TOKEN, REVOKE, INTROSPECT -> List.of();
            case READ_SERVICE_STATUS, DOWNLOAD_SAMPLE_DATA -> List.of(TokenKind.TEST, TokenKind.CLIENT);
            case APPLICATION_INFORMATION -> List.of(TokenKind.REGISTRATION);
            case AUTHORIZATIONS, AUTHORIZATION, BATCH_BULK, BATCH_BULK_CUSTOMERS -> List.of(TokenKind.CLIENT);
            case LOCAL_TIMES,
                    LOCAL_TIME,
                    READING_TYPES,
                    READING_TYPE,
                    USAGE_POINTS,
                    USAGE_POINT,
                    METER_READINGS,
                    METER_READING,
                    INTERVAL_BLOCKS,
                    INTERVAL_BLOCK,
                    USAGE_SUMMARIES,
                    USAGE_SUMMARY,
                    BATCH_USAGE_POINT,
                    BATCH_SUBSCRIPTION,
                    BATCH_CUSTOMER -> List.of(TokenKind.CUSTOMER);
        };
    }
}
