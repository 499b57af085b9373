package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.MachineAddress;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a company as lines for a terminal, with its own client_id and our addresses. Secrets and tokens are shell
 * variables: they are not known here.
 *
 * @param client null before the company has one
 * @param options that say where the caller's certificate is
 */
public record CurlLines(@Nullable ApiClientDetails client, MachineAddress address, String options) {

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
            case TEST_TOKEN, LIVE_TOKEN -> method.equals("POST");
            case READ_SERVICE_STATUS, DOWNLOAD_SAMPLE_DATA, APPLICATION_INFORMATION -> method.equals("GET");
            case OTHER -> false;
        };
    }

    private String token(String endpoint) {
        String id = client == null ? "$CLIENT_ID" : client.clientId().value();
        return line("-u \"" + id + ":$CLIENT_SECRET\" -d grant_type=client_credentials", endpoint);
    }

    private String applicationInformation() {
        String id = client == null ? "$APPLICATION_INFORMATION_ID" : client.applicationInformationId();
        return address.resources() + "/ApplicationInformation/" + id;
    }

    private String line(String what, String url) {
        return "curl -i %s %s \"%s\"".formatted(options, what, url);
    }
}
