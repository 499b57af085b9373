package com.pge.sharemydata.credential;

import com.pge.sharemydata.organization.OrganizationId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The API clients of companies, asked by the machine API at every call. */
@Service
public class ApiClients {

    public Optional<ApiClientDetails> of(OrganizationId organization) {
        throw new UnsupportedOperationException();
    }

    public Optional<ApiClientDetails> byClientId(String clientId) {
        throw new UnsupportedOperationException();
    }

    public Optional<ApiClientDetails> byApplicationInformationId(String id) {
        throw new UnsupportedOperationException();
    }

    /** Whether the secret is one of the client's live ones, compared in constant time; its last use is noted. */
    public boolean authenticates(ClientId client, String secret) {
        throw new UnsupportedOperationException();
    }

    /** The client whose registration access token this is. */
    public Optional<ApiClientDetails> byRegistrationToken(String token) {
        throw new UnsupportedOperationException();
    }

    public boolean hasLiveSecret(OrganizationId organization) {
        throw new UnsupportedOperationException();
    }
}
