package com.pge.sharemydata.customer.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.pge.sharemydata.customer.GuestIdentities;
import com.pge.sharemydata.customer.GuestIdentities.Vouched;
import com.pge.sharemydata.security.IdentityProvider;
import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.security.SignIn;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The portal as the identity provider's own source of guests: the two ends of OpenID Connect's code flow (Core 1.0, 3.1) that
 * Keycloak's broker calls, for Keycloak and nobody else. It has no link that signs somebody in by itself.
 */
@RestController
class GuestIdentityController {

    static final String PATH = "/guest/identity";

    private static final String CLIENT = "share-my-data-guests";
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(1);

    private final GuestIdentities identities;
    private final IdentityProvider provider;
    private final String issuer;
    // Not the portal's clock, which tests may move: the identity provider goes by the real time.
    private final Clock clock = Clock.systemUTC();

    GuestIdentityController(GuestIdentities identities, IdentityProvider provider, PortalAddress portal) {
        this.identities = identities;
        this.provider = provider;
        this.issuer = portal.of(PATH);
    }

    @GetMapping(PATH + "/authorize")
    ResponseEntity<Void> authorize(
            @RequestParam("client_id") String client,
            @RequestParam("redirect_uri") String redirect,
            @RequestParam("state") String state,
            @RequestParam("nonce") String nonce,
            HttpSession session) {
        if (!client.equals(CLIENT) || !redirect.equals(brokerAddress()) || nonce.isBlank() || nonce.length() > 200) {
            return ResponseEntity.badRequest().build();
        }
        var answer = UriComponentsBuilder.fromUriString(redirect).queryParam("state", "{state}");
        Object subject = session.getAttribute(SignIn.GUEST);
        session.removeAttribute(SignIn.GUEST);
        Map<String, String> values = subject instanceof String guest
                ? Map.of("state", state, "code", identities.code(guest, nonce))
                : Map.of("state", state, "error", "access_denied");
        answer.queryParam(
                values.containsKey("code") ? "code" : "error", values.containsKey("code") ? "{code}" : "{error}");
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.LOCATION,
                        answer.encode().buildAndExpand(values).toUriString())
                .build();
    }

    @PostMapping(path = PATH + "/token", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> token(
            @RequestParam("client_id") String client,
            @RequestParam("client_secret") String secret,
            @RequestParam("grant_type") String grant,
            @RequestParam("code") String code) {
        boolean isKeycloak =
                client.equals(CLIENT) && MessageDigest.isEqual(bytes(secret), bytes(provider.portalClientSecret()));
        if (!isKeycloak) {
            return answer(HttpStatus.UNAUTHORIZED, Map.of("error", "invalid_client"));
        }
        if (!grant.equals("authorization_code")) {
            return answer(HttpStatus.BAD_REQUEST, Map.of("error", "unsupported_grant_type"));
        }
        return identities
                .redeem(code)
                .map(guest -> answer(HttpStatus.OK, tokens(guest)))
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST, Map.of("error", "invalid_grant")));
    }

    /** The access token opens nothing: Keycloak's broker wants to see one. */
    private Map<String, Object> tokens(Vouched guest) {
        String identity = identityToken(guest);
        return Map.of(
                "token_type",
                "Bearer",
                "access_token",
                "none",
                "expires_in",
                TOKEN_LIFE.toSeconds(),
                "id_token",
                identity);
    }

    private String identityToken(Vouched guest) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(CLIENT)
                .subject(guest.subject())
                .claim("nonce", guest.nonce())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TOKEN_LIFE)))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(
                    new MACSigner(MessageDigest.getInstance("SHA-256").digest(bytes(provider.portalClientSecret()))));
        } catch (JOSEException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private String brokerAddress() {
        return provider.issuer() + "/broker/guests/endpoint";
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        // RFC 6749, 5.1
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
