package com.pge.sharemydata.greenbutton.espi;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company may read by one authorization, or in bulk.
 *
 * @param id of the authorization or of the company's bulk
 * @param bulk whether it stands for all authorizations together
 * @param status 1 active, 0 revoked
 * @param byCode whether the company's software got tokens for it
 * @param start since when it holds
 * @param end the first moment after it; null until it is cancelled
 * @param dataFrom the first moment of the data that it opens
 * @param expiresAt when the company would have to ask again
 * @param updated when anything of it changed last
 */
public record EspiAuthorization(
        String id,
        boolean bulk,
        int status,
        boolean byCode,
        Instant start,
        @Nullable Instant end,
        Instant dataFrom,
        Instant expiresAt,
        Instant updated,
        String scope,
        EspiLinks links)
        implements Content {

    /** ESPI: a period of no length has no end. */
    private static final long ENDLESS = 0;

    @Override
    public void write(ContentWriter out) {
        out.open("Authorization");
        if (!bulk) {
            writePeriod(out, "authorizedPeriod", start, end);
            writePeriod(out, "publishedPeriod", dataFrom, end);
        }
        out.element("status", status);
        out.element("expires_at", expiresAt.getEpochSecond());
        out.element("grant_type", byCode ? "authorization_code" : "client_credentials");
        out.element("scope", scope);
        out.element("token_type", "Bearer");
        out.element("resourceURI", bulk ? links.bulk(id) : links.subscription(id));
        out.element("authorizationURI", links.authorization(id));
        out.element("customerResourceURI", bulk ? links.bulkCustomers(id) : links.customer(id));
        out.close();
    }

    private static void writePeriod(ContentWriter out, String name, Instant from, @Nullable Instant until) {
        out.open(name);
        out.element("duration", until == null ? ENDLESS : until.getEpochSecond() - from.getEpochSecond());
        out.element("start", from.getEpochSecond());
        out.close();
    }

    Entry entry() {
        return new Entry(
                links.authorization(id),
                links.authorizations(),
                List.of(),
                bulk ? "Bulk Authorization" : "Authorization",
                start,
                updated,
                this);
    }
}
