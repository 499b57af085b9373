package com.pge.sharemydata.greenbutton.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.greenbutton.TokenCare;
import com.pge.sharemydata.greenbutton.TokenCare.TokenState;
import com.pge.sharemydata.greenbutton.Tokens;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Revocation (RFC 7009) and introspection (RFC 7662) of a company's own tokens, by the same proofs as its tokens. */
@RestController
class TokenCareEndpoint {

    private final Tokens tokens;
    private final TokenCare care;
    private final CallAdmission admission;
    private final EspiLinks links;

    TokenCareEndpoint(Tokens tokens, TokenCare care, CallAdmission admission, EspiLinks links) {
        this.tokens = tokens;
        this.care = care;
        this.admission = admission;
        this.links = links;
    }

    /** RFC 7662, 2.2 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Introspection(
            boolean active,
            @JsonProperty("client_id") @Nullable String clientId,
            @JsonProperty("token_type") @Nullable String tokenType,
            @Nullable Long exp,
            @Nullable String authorizationURI) {

        private static final Introspection INACTIVE = new Introspection(false, null, null, null, null);
    }

    @PostMapping(MachineEndpoint.Paths.REVOKE)
    ResponseEntity<Void> revoke(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TokenParameters parameters = parameters(request);
        care.revoke(client(request, response, parameters), parameters.values().get("token"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }

    @PostMapping(MachineEndpoint.Paths.INTROSPECT)
    ResponseEntity<Introspection> introspect(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TokenParameters parameters = parameters(request);
        ApiClientDetails client = client(request, response, parameters);
        Introspection answer = care.inspect(client, parameters.values().get("token"))
                .map(state -> of(state, client))
                .orElse(Introspection.INACTIVE);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private Introspection of(TokenState state, ApiClientDetails client) {
        AuthorizationId authorization = state.authorization();
        Instant end = state.expiresAt();
        return new Introspection(
                true,
                client.clientId().value(),
                state.isRefresh() ? null : "Bearer",
                end == null ? null : end.getEpochSecond(),
                authorization == null ? null : links.authorization(authorization.id()));
    }

    private ApiClientDetails client(
            HttpServletRequest request, HttpServletResponse response, TokenParameters parameters) {
        MachineCall call = MachineCall.of(request);
        ApiClientDetails client = tokens.proven(parameters.request(), call.requiredCertificate());
        admission.admit(call, client, response);
        return client;
    }

    private static TokenParameters parameters(HttpServletRequest request) throws IOException {
        var parameters = TokenParameters.in(request);
        MachineCall.of(request).parameters = parameters;
        return parameters;
    }
}
