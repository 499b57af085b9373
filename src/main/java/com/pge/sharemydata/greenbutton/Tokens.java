package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.certificate.LiveCertificate;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.credential.TokenIssuer;
import com.pge.sharemydata.directory.Permissions;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.shared.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The token endpoints' use case. Its caller is a company's software, proven by its secret and its certificate, not a person
 * with a role.
 */
@Service
public class Tokens {

    private static final Logger log = LoggerFactory.getLogger(Tokens.class);
    private static final int LONGEST_SCOPE = 256;

    private final ApiClients clients;
    private final Standings standings;
    private final TokenIssuer issuer;

    Tokens(ApiClients clients, Standings standings, TokenIssuer issuer) {
        this.clients = clients;
        this.standings = standings;
        this.issuer = issuer;
    }

    /**
     * Checks in the documented order: the request, the client, its certificate, the grant, its standing.
     *
     * @param wanted {@link TokenClass#TEST} at the test endpoint, {@link TokenClass#CLIENT} at the live one
     * @throws Refused with the answer that is documented
     */
    public GrantedToken grant(TokenRequest request, TokenClass wanted, LiveCertificate certificate) {
        String grantType = request.grantType();
        if (grantType == null) {
            throw new Refused(Refusal.MISSING_GRANT_TYPE);
        }
        ApiClientDetails client = authenticated(request.client());
        if (!client.organization().equals(certificate.organization())) {
            throw new Refused(Refusal.FOREIGN_CERTIFICATE);
        }
        if (request.scope() != null && request.scope().length() > LONGEST_SCOPE) {
            throw new Refused(Refusal.SCOPE_TOO_LONG);
        }
        // authorization_code and refresh_token come with the customers' authorizations.
        if (!grantType.equals("client_credentials")) {
            throw new Refused(Refusal.UNSUPPORTED_GRANT);
        }
        return clientCredentials(client, wanted);
    }

    private GrantedToken clientCredentials(ApiClientDetails client, TokenClass wanted) {
        Permissions permits = standings
                .of(client.organization())
                .map(Standing::permits)
                .orElseThrow(() -> new Refused(Refusal.STOPPED_CLIENT));
        if (!permits.testTokens()) {
            throw new Refused(Refusal.STOPPED_CLIENT);
        }
        if (wanted != TokenClass.TEST && !permits.newLiveTokens()) {
            throw new Refused(Refusal.NOT_LIVE);
        }
        try {
            return new GrantedToken(issuer.clientCredentials(client.clientId(), wanted), client);
        } catch (Unavailable provider) {
            log.warn("No token for {}: {}", client.clientId(), provider.getMessage());
            throw new Refused(Refusal.PROVIDER_DOWN);
        }
    }

    private ApiClientDetails authenticated(@Nullable ClientAuthentication sent) {
        if (sent == null) {
            throw new Refused(Refusal.NO_CLIENT);
        }
        return clients.byClientId(sent.clientId())
                .filter(client -> clients.authenticates(client.clientId(), sent.clientSecret()))
                .orElseThrow(() -> new Refused(Refusal.WRONG_CLIENT));
    }
}
