package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationTokens;
import com.pge.sharemydata.authorization.CodeExchange;
import com.pge.sharemydata.authorization.CustomerTokens;
import com.pge.sharemydata.authorization.GrantRefused;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.EspiScope;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.Unavailable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Codes and refresh tokens for customers' authorizations, from clients that are proven already. */
@Component
class CustomerGrants {

    private static final Logger log = LoggerFactory.getLogger(CustomerGrants.class);

    private final AuthorizationTokens tokens;
    private final AuthorizedScope scopes;
    private final Registrations registrations;
    private final Directory directory;

    CustomerGrants(
            AuthorizationTokens tokens, AuthorizedScope scopes, Registrations registrations, Directory directory) {
        this.tokens = tokens;
        this.scopes = scopes;
        this.registrations = registrations;
        this.directory = directory;
    }

    GrantedCustomerTokens exchange(ApiClientDetails client, TokenRequest request, boolean testing) {
        String code = request.code();
        if (code == null) {
            throw new Refused(Refusal.NO_CODE);
        }
        var asked = new CodeExchange(
                client.clientId(),
                testing,
                code,
                request.redirectUri(),
                request.redirectUri() == null && hasOneRedirectUri(client.organization()),
                request.codeVerifier());
        return granted(client, () -> tokens.exchange(asked, software(client)));
    }

    GrantedCustomerTokens refresh(ApiClientDetails client, TokenRequest request, boolean testing) {
        String refreshToken = request.refreshToken();
        if (refreshToken == null) {
            throw new Refused(Refusal.REFRESH_TOKEN);
        }
        return granted(client, () -> tokens.refresh(client.clientId(), refreshToken, testing));
    }

    /** The company's software, as a time-line names it. */
    Actor software(ApiClientDetails client) {
        return new Actor(client.clientId().value(), directory.nameOf(client.organization()));
    }

    private GrantedCustomerTokens granted(ApiClientDetails client, Supplier<CustomerTokens> work) {
        try {
            CustomerTokens given = work.get();
            return new GrantedCustomerTokens(given.tokens(), given.opens(), scope(client, given));
        } catch (GrantRefused refused) {
            throw new Refused(Refusal.of(refused.problem()));
        } catch (Unavailable provider) {
            log.warn("No tokens for {}: {}", client.clientId(), provider.getMessage());
            throw new Refused(Refusal.PROVIDER_DOWN);
        }
    }

    private String scope(ApiClientDetails client, CustomerTokens given) {
        AuthorizationDetails authorization = given.authorization();
        if (authorization == null) {
            return given.scope().isEmpty()
                    ? EspiScope.ofClient(client.thirdPartyId()).value()
                    : given.scope();
        }
        return scopes.of(authorization, client.thirdPartyId());
    }

    private boolean hasOneRedirectUri(OrganizationId organization) {
        return registrations
                .inForceOrLatest(organization)
                .map(RegistrationDetails::answers)
                .filter(answers -> answers.technical().redirectLines().size() == 1)
                .isPresent();
    }
}
