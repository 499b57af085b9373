package com.pge.sharemydata.greenbutton;

import com.pge.sharemydata.authorization.LiveAuthorizations;
import com.pge.sharemydata.certificate.LiveCertificate;
import com.pge.sharemydata.certificate.LiveCertificates;
import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.directory.Permissions;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Unavailable;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Tells who calls the machine API. Everything that can be taken away (certificate, standing, token) is asked at each call
 * and answered from memory; nothing here asks the database or the identity provider for a token seen before.
 */
@Service
public class Callers {

    private static final Logger log = LoggerFactory.getLogger(Callers.class);

    /** A registration access token; the identity provider's tokens look different. */
    private static final Pattern REGISTRATION_TOKEN = Pattern.compile("[0-9a-f]{32}");

    private final LiveCertificates certificates;
    private final ApiClients clients;
    private final Standings standings;
    private final TokenVerifier verifier;
    private final LiveAuthorizations authorizations;
    private final Clock clock;

    Callers(
            LiveCertificates certificates,
            ApiClients clients,
            Standings standings,
            TokenVerifier verifier,
            LiveAuthorizations authorizations,
            Clock clock) {
        this.certificates = certificates;
        this.clients = clients;
        this.standings = standings;
        this.verifier = verifier;
        this.authorizations = authorizations;
        this.clock = clock;
    }

    /** @param sha256 the fingerprint of the certificate presented, null where none was */
    public LiveCertificate byCertificate(@Nullable String sha256) {
        if (sha256 == null) {
            throw new Refused(Refusal.NO_CERTIFICATE);
        }
        return certificates.byFingerprint(sha256).orElseThrow(() -> new Refused(Refusal.UNKNOWN_CERTIFICATE));
    }

    /** The caller behind a token, which works only over a live certificate of the company it was issued to. */
    public ApiCaller byToken(String token, LiveCertificate certificate) {
        Holder holder = holder(token).orElseThrow(() -> new Refused(Refusal.UNKNOWN_TOKEN));
        ApiCaller caller = holder.caller();
        if (!caller.organization().equals(certificate.organization())) {
            throw new Refused(Refusal.FOREIGN_CERTIFICATE);
        }
        Permissions permits = standings
                .of(caller.organization())
                .map(Standing::permits)
                .orElseThrow(() -> new Refused(Refusal.STOPPED));
        if (!mayUse(permits, caller.token())) {
            throw new Refused(Refusal.STOPPED);
        }
        return caller.token() == TokenKind.CUSTOMER ? ofCustomer(holder) : caller;
    }

    /** A customer's token works while it is its authorization's newest one, and that one is in force. */
    private ApiCaller ofCustomer(Holder holder) {
        ApiCaller caller = holder.caller();
        return authorizations
                .byTokenId(holder.tokenId())
                .filter(live -> live.isOpen(clock.instant()))
                .filter(live -> live.organization().equals(caller.organization()))
                .map(live -> new ApiCaller(caller.client(), TokenKind.CUSTOMER, live))
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_TOKEN));
    }

    /** Whose software says it is calling, unproven: only good for showing a refused call to that company's people. */
    public Optional<OrganizationId> claimedBy(@Nullable String clientId, @Nullable String token) {
        if (clientId != null) {
            return clients.byClientId(clientId).map(ApiClientDetails::organization);
        }
        return token == null
                ? Optional.empty()
                : holder(token).map(holder -> holder.caller().organization());
    }

    private static boolean mayUse(Permissions permits, TokenKind token) {
        return switch (token) {
            // What tells a company of itself is open as long as it may test at all.
            case TEST, REGISTRATION -> permits.testTokens();
            case CLIENT, CUSTOMER -> permits.liveReads();
        };
    }

    private Optional<Holder> holder(String token) {
        if (REGISTRATION_TOKEN.matcher(token).matches()) {
            return clients.byRegistrationToken(token)
                    .map(client -> new Holder(new ApiCaller(client, TokenKind.REGISTRATION), ""));
        }
        try {
            return verifier.verify(token)
                    .flatMap(verified -> clients.byClientId(verified.clientId())
                            .map(client -> new Holder(
                                    new ApiCaller(client, TokenKind.of(verified.tokenClass())), verified.tokenId())));
        } catch (Unavailable provider) {
            log.warn("Tokens cannot be checked: {}", provider.getMessage());
            throw new Refused(Refusal.CHECK_DOWN);
        }
    }

    /** Whose token it is, and the token's own id. */
    private record Holder(ApiCaller caller, String tokenId) {}
}
