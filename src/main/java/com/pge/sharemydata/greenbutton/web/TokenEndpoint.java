package com.pge.sharemydata.greenbutton.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.greenbutton.GrantedToken;
import com.pge.sharemydata.greenbutton.Tokens;
import com.pge.sharemydata.registration.EspiScope;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The token endpoints, test and live, that companies' software knows; the identity provider stands behind them. */
@RestController
class TokenEndpoint {

    private final Tokens tokens;

    TokenEndpoint(Tokens tokens) {
        this.tokens = tokens;
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

    @PostMapping(MachineEndpoint.Paths.TEST_TOKEN)
    ResponseEntity<Answer> test(HttpServletRequest request) throws IOException {
        return answer(request, TokenClass.TEST);
    }

    @PostMapping(MachineEndpoint.Paths.LIVE_TOKEN)
    ResponseEntity<Answer> live(HttpServletRequest request) throws IOException {
        return answer(request, TokenClass.CLIENT);
    }

    private ResponseEntity<Answer> answer(HttpServletRequest request, TokenClass wanted) throws IOException {
        MachineCall call = MachineCall.of(request);
        var parameters = TokenParameters.in(request);
        call.parameters = parameters;
        GrantedToken granted = tokens.grant(parameters.request(), wanted, call.requiredCertificate());
        String token = granted.token().value();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Answer(
                        "Bearer",
                        token,
                        token,
                        granted.token().lifespan().toSeconds(),
                        EspiScope.ofClient(granted.client().thirdPartyId()).value()));
    }
}
