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
import java.util.function.Consumer;
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
    private final CustomerGrants customers;

    Tokens(ApiClients clients, Standings standings, TokenIssuer issuer, CustomerGrants customers) {
        this.clients = clients;
        this.standings = standings;
        this.issuer = issuer;
        this.customers = customers;
    }

    /**
     * Checks in the documented order: the request, the client, its certificate, the grant, its standing.
     *
     * @param wanted {@link TokenClass#TEST} at the test endpoint, {@link TokenClass#CLIENT} at the live one
     * @param proven hears of the client as soon as it is proven, and may refuse it
     * @throws Refused with the answer that is documented
     */
    public Granted grant(
            TokenRequest request, TokenClass wanted, LiveCertificate certificate, Consumer<ApiClientDetails> proven) {
        String grantType = request.grantType();
        if (grantType == null) {
            throw new Refused(Refusal.MISSING_GRANT_TYPE);
        }
        ApiClientDetails client = proven(request, certificate);
        proven.accept(client);
        if (request.scope() != null && request.scope().length() > LONGEST_SCOPE) {
            throw new Refused(Refusal.SCOPE_TOO_LONG);
        }
        boolean testing = wanted == TokenClass.TEST;
        return switch (grantType) {
            case "client_credentials" -> {
                requireStanding(client, testing);
                yield clientCredentials(client, wanted);
            }
            case "authorization_code" -> {
                requireStanding(client, testing);
                yield customers.exchange(client, request, testing);
            }
            case "refresh_token" -> {
                requireStanding(client, testing);
                yield customers.refresh(client, request, testing);
            }
            default -> throw new Refused(Refusal.UNSUPPORTED_GRANT);
        };
    }

    /** The client that a request proves to come from: by its secret, and over a certificate of its company. */
    public ApiClientDetails proven(TokenRequest request, LiveCertificate certificate) {
        ApiClientDetails client = authenticated(request.client());
        if (!client.organization().equals(certificate.organization())) {
            throw new Refused(Refusal.FOREIGN_CERTIFICATE);
        }
        return client;
    }

    private void requireStanding(ApiClientDetails client, boolean testing) {
        Permissions permits = standings
                .of(client.organization())
                .map(Standing::permits)
                .orElseThrow(() -> new Refused(Refusal.STOPPED_CLIENT));
        if (!permits.testTokens()) {
            throw new Refused(Refusal.STOPPED_CLIENT);
        }
        if (!testing && !permits.newLiveTokens()) {
            throw new Refused(Refusal.NOT_LIVE);
        }
    }

    private GrantedToken clientCredentials(ApiClientDetails client, TokenClass wanted) {
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
