package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationOrigin;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.greenbutton.AuthorizedScope;
import com.pge.sharemydata.greenbutton.espi.EspiAuthorization;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.registration.EspiScope;
import com.pge.sharemydata.usage.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Authorizations in the words of ESPI. */
@Component
class SharedAuthorizations {

    /** A company whose refresh token is a year old asks its customer again. */
    private static final Duration YEAR = Duration.ofDays(365);

    private final AuthorizedScope scopes;
    private final EspiLinks links;

    SharedAuthorizations(AuthorizedScope scopes, EspiLinks links) {
        this.scopes = scopes;
        this.links = links;
    }

    EspiAuthorization describe(AuthorizationDetails authorization, ApiClientDetails client) {
        Instant start = scopes.startOf(authorization);
        Instant end = authorization.term().endsAt();
        return new EspiAuthorization(
                authorization.id().id(),
                false,
                authorization.status().espiCode(),
                authorization.origin() == AuthorizationOrigin.THIRD_PARTY,
                start,
                end,
                Channel.startOf(scopes.firstDay(authorization)),
                end == null ? start.plus(YEAR) : end,
                Stream.of(authorization.overAt(), start)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(start),
                scopes.of(authorization, client.thirdPartyId()),
                links);
    }

    /** The one that stands for all of them together. */
    EspiAuthorization bulk(String id, ApiClientDetails client) {
        return new EspiAuthorization(
                id,
                true,
                1,
                false,
                client.createdAt(),
                null,
                client.createdAt(),
                client.createdAt().plus(YEAR.multipliedBy(10)),
                client.createdAt(),
                EspiScope.ofClient(client.thirdPartyId()).value(),
                links);
    }
}
