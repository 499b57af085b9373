package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ClientId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes note of each code before it is sent to a company: a code that is not in here gives no tokens. */
@Component
@Transactional
class AuthorizationCodes {

    private final AuthorizationCodeRepository repository;
    private final Clock clock;

    AuthorizationCodes(AuthorizationCodeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * @param authorization null for a code of the connection test
     * @param redirectUri the company's own, to which the code is sent
     * @param subject who agreed
     * @param scope as the company asked for it
     */
    void issued(
            String code,
            ClientId client,
            @Nullable AuthorizationId authorization,
            String redirectUri,
            @Nullable String challenge,
            String subject,
            String scope,
            boolean testing) {
        repository.save(new AuthorizationCode(
                code, client, authorization, redirectUri, challenge, subject, scope, testing, clock.instant()));
    }
}
