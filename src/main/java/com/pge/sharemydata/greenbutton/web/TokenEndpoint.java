package com.pge.sharemydata.greenbutton.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.greenbutton.GrantedCustomerTokens;
import com.pge.sharemydata.greenbutton.GrantedToken;
import com.pge.sharemydata.greenbutton.Tokens;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.registration.EspiScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The token endpoints, test and live, that companies' software knows; the identity provider stands behind them. */
@RestController
class TokenEndpoint {

    /** The subscription of the sample data: a connection test has no customer. */
    private static final String SANDBOX = "100000000000001";

    private final Tokens tokens;
    private final CallAdmission admission;
    private final EspiLinks links;

    TokenEndpoint(Tokens tokens, CallAdmission admission, EspiLinks links) {
        this.tokens = tokens;
        this.admission = admission;
        this.links = links;
    }

    /** RFC 6749, 5.1, and the utility's own name for the token, which old clients read. */
    record Answer(
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("client_access_token") String clientAccessToken,
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn,
            String scope) {

        @Override
        public String toString() {
            return "Answer[hidden]";
        }
    }

    /** RFC 6749, 5.1, and where the data is (NAESB REQ.21). */
    record CustomerAnswer(
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("refresh_token") String refreshToken,
            @JsonProperty("expires_in") long expiresIn,
            String scope,
            String resourceURI,
            String authorizationURI,
            String customerResourceURI) {

        @Override
        public String toString() {
            return "CustomerAnswer[hidden]";
        }
    }

    @PostMapping(MachineEndpoint.Paths.TEST_TOKEN)
    ResponseEntity<Record> test(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return answer(request, response, TokenClass.TEST);
    }

    @PostMapping(MachineEndpoint.Paths.LIVE_TOKEN)
    ResponseEntity<Record> live(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return answer(request, response, TokenClass.CLIENT);
    }

    private ResponseEntity<Record> answer(HttpServletRequest request, HttpServletResponse response, TokenClass wanted)
            throws IOException {
        MachineCall call = MachineCall.of(request);
        var parameters = TokenParameters.in(request);
        call.parameters = parameters;
        Record answer = switch (tokens.grant(
                parameters.request(),
                wanted,
                call.requiredCertificate(),
                client -> admission.admit(call, client, response))) {
            case GrantedToken granted -> answer(granted);
            case GrantedCustomerTokens granted -> answer(granted);
        };
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }

    private static Answer answer(GrantedToken granted) {
        String token = granted.token().value();
        return new Answer(
                "Bearer",
                token,
                token,
                granted.token().lifespan().toSeconds(),
                EspiScope.ofClient(granted.client().thirdPartyId()).value());
    }

    private CustomerAnswer answer(GrantedCustomerTokens granted) {
        AuthorizationId authorization = granted.authorization();
        String id = authorization == null ? SANDBOX : authorization.id();
        return new CustomerAnswer(
                "Bearer",
                granted.tokens().accessToken(),
                granted.tokens().refreshToken(),
                granted.tokens().lifespan().toSeconds(),
                granted.scope(),
                links.subscription(id),
                links.authorization(id),
                links.customer(id));
    }
}
