package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.MachineAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a company as lines for a terminal, with its own client_id and our addresses. Secrets and tokens are shell
 * variables: they are not known here.
 *
 * @param client null before the company has one
 * @param flow where browsers go, which carry no certificate
 * @param options that say where the caller's certificate is
 */
public record CurlLines(@Nullable ApiClientDetails client, MachineAddress address, FlowAddresses flow, String options) {

    private static final String BEARER = "-H \"Authorization: Bearer $ACCESS_TOKEN\"";

    /** The right call. */
    public String of(Operation operation) {
        return switch (operation) {
            case TEST_TOKEN -> token(address.testToken());
            case LIVE_TOKEN -> token(address.liveToken());
            case READ_SERVICE_STATUS -> line(BEARER, address.resources() + "/ReadServiceStatus");
            case DOWNLOAD_SAMPLE_DATA -> line(BEARER, address.resources() + "/DownloadSampleData");
            case APPLICATION_INFORMATION ->
                line("-H \"Authorization: Bearer $REGISTRATION_ACCESS_TOKEN\"", applicationInformation());
            case PORTAL_VISIT -> browser(Objects.requireNonNullElse(flow.visit(), "$PORTAL_URI"));
            case TEST_AUTHORIZE ->
                browser(flow.authorize() + "?client_id=" + clientId() + "&redirect_uri="
                        + URLEncoder.encode(redirect(), StandardCharsets.UTF_8) + "&response_type=code&state=$STATE");
            case TEST_REDIRECT ->
                browser(redirect() + (redirect().contains("?") ? "&" : "?") + "code=$CODE&state=$STATE");
            case TEST_CODE_TOKEN ->
                line(
                        credentials()
                                + " -d grant_type=authorization_code -d \"code=$CODE\" --data-urlencode \"redirect_uri="
                                + redirect() + "\"",
                        address.testToken());
            case OTHER -> line(BEARER, address.resources());
        };
    }

    /** The call that was seen, to be made again. */
    public String again(EvidenceRow call) {
        String[] first = call.request().lines().findFirst().orElse("").split(" ", 3);
        if (isUsual(call.operation(), first[0])) {
            return of(call.operation());
        }
        String path = first.length > 1 && first[1].matches("/[\\w./?&=%-]*") ? first[1] : "/";
        return line("-X " + (first[0].matches("[A-Z]{3,8}") ? first[0] : "GET"), address.baseUrl() + path);
    }

    private static boolean isUsual(Operation operation, String method) {
        return switch (operation) {
            case TEST_TOKEN, LIVE_TOKEN, TEST_CODE_TOKEN -> method.equals("POST");
            case READ_SERVICE_STATUS,
                    DOWNLOAD_SAMPLE_DATA,
                    APPLICATION_INFORMATION,
                    PORTAL_VISIT,
                    TEST_AUTHORIZE,
                    TEST_REDIRECT -> method.equals("GET");
            case OTHER -> false;
        };
    }

    private String token(String endpoint) {
        return line(credentials() + " -d grant_type=client_credentials", endpoint);
    }

    private String credentials() {
        return "-u \"" + clientId() + ":$CLIENT_SECRET\"";
    }

    private String clientId() {
        return client == null ? "$CLIENT_ID" : client.clientId().value();
    }

    private String redirect() {
        return Objects.requireNonNullElse(flow.redirect(), "$REDIRECT_URI");
    }

    private String applicationInformation() {
        String id = client == null ? "$APPLICATION_INFORMATION_ID" : client.applicationInformationId();
        return address.resources() + "/ApplicationInformation/" + id;
    }

    /** What a browser would ask for; quoted whole, because addresses are full of signs that a shell reads. */
    private static String browser(String address) {
        return "curl -i \"" + address + "\"";
    }

    private String line(String what, String url) {
        return "curl -i %s %s \"%s\"".formatted(options, what, url);
    }
}
