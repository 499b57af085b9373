package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.security.PortalAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What OAuth libraries read of us to set themselves up (RFC 8414), on both ports. */
@RestController
class MetadataEndpoint {

    private static final List<String> CLIENT_AUTHENTICATION = List.of("client_secret_basic", "client_secret_post");

    private final Map<String, Object> metadata = new LinkedHashMap<>();

    MetadataEndpoint(EspiLinks links, PortalAddress portal) {
        Map<String, String> machine = Map.of(
                "token_endpoint", links.base() + MachineEndpoint.Paths.LIVE_TOKEN,
                "revocation_endpoint", links.base() + MachineEndpoint.Paths.REVOKE,
                "introspection_endpoint", links.base() + MachineEndpoint.Paths.INTROSPECT);
        metadata.put("issuer", portal.baseUrl());
        metadata.put("authorization_endpoint", portal.of("/datacustodian/oauth/v2/authorize"));
        metadata.putAll(machine);
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("response_modes_supported", List.of("query"));
        metadata.put("grant_types_supported", List.of("authorization_code", "refresh_token", "client_credentials"));
        metadata.put("token_endpoint_auth_methods_supported", CLIENT_AUTHENTICATION);
        metadata.put("revocation_endpoint_auth_methods_supported", CLIENT_AUTHENTICATION);
        metadata.put("introspection_endpoint_auth_methods_supported", CLIENT_AUTHENTICATION);
        metadata.put("code_challenge_methods_supported", List.of("S256"));
        // RFC 9207, 3
        metadata.put("authorization_response_iss_parameter_supported", true);
        // RFC 8705, 5
        metadata.put("mtls_endpoint_aliases", machine);
    }

    @GetMapping(MachineEndpoint.Paths.METADATA)
    Map<String, Object> read() {
        return metadata;
    }
}
