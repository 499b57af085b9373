package com.pge.sharemydata.greenbutton;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.security.IdentityProvider;
import com.pge.sharemydata.shared.Unavailable;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Checks access tokens of the identity provider without asking it: signature by its published keys, issuer, audience, end.
 * A checked token is remembered until its end, so that the signature is computed once and not at every call; whether its
 * company may use it now is asked every time, elsewhere.
 */
@Component
class TokenVerifier {

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration KEYS_FRESH = Duration.ofMinutes(5);
    private static final Duration KEYS_USABLE_IN_OUTAGE = Duration.ofHours(4);
    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int READ_MILLISECONDS = 3_000;
    private static final int LARGEST_KEY_SET = 100_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Map<String, VerifiedToken> verified = Collections.synchronizedMap(new LeastRecentlyUsed());

    TokenVerifier(IdentityProvider provider, MachineSettings settings, Clock clock) {
        this.decoder = decoder(provider, settings);
        this.clock = clock;
    }

    /**
     * What the token says; nothing where it is forged, expired or meant for something else.
     *
     * @throws Unavailable where the identity provider's keys are not known and it does not answer
     */
    Optional<VerifiedToken> verify(String token) {
        String key = hash(token);
        VerifiedToken known = verified.get(key);
        if (known == null) {
            known = decode(token);
            if (known != null) {
                verified.put(key, known);
            }
        }
        return Optional.ofNullable(known).filter(live -> clock.instant().isBefore(live.expiresAt()));
    }

    private @Nullable VerifiedToken decode(String token) {
        try {
            return read(decoder.decode(token));
        } catch (BadJwtException forged) {
            return null;
        } catch (JwtException noKeys) {
            // A key id made up by the caller must not look like an outage.
            if (noKeys.getCause() instanceof RateLimitReachedException) {
                return null;
            }
            throw new Unavailable("The identity provider", noKeys);
        }
    }

    /** Exactly one class scope makes a token of ours. */
    private static @Nullable VerifiedToken read(Jwt jwt) {
        String client = jwt.getClaimAsString("azp");
        Instant end = jwt.getExpiresAt();
        String scope = jwt.getClaimAsString("scope");
        String tokenId = jwt.getId();
        String subject = jwt.getSubject();
        if (client == null || end == null || scope == null || tokenId == null || subject == null) {
            return null;
        }
        List<String> scopes = List.of(scope.split(" "));
        List<TokenClass> classes = Arrays.stream(TokenClass.values())
                .filter(tokenClass -> scopes.contains(tokenClass.scope()))
                .toList();
        return classes.size() == 1 ? new VerifiedToken(client, classes.getFirst(), tokenId, subject, end) : null;
    }

    private static JwtDecoder decoder(IdentityProvider provider, MachineSettings settings) {
        var retriever = new DefaultResourceRetriever(CONNECT_MILLISECONDS, READ_MILLISECONDS, LARGEST_KEY_SET);
        var keys = JWKSourceBuilder.<SecurityContext>create(address(provider), retriever)
                .cache(KEYS_FRESH.toMillis(), READ_MILLISECONDS)
                .retrying(true)
                .outageTolerant(KEYS_USABLE_IN_OUTAGE.toMillis())
                .build();
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        // The end is checked at every call, by our clock and to the second: no leeway.
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(provider.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
        return decoder;
    }

    private static URL address(IdentityProvider provider) {
        try {
            return URI.create(provider.endpoint("certs")).toURL();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException("portal.keycloak names no usable address", wrong);
        }
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Forgets what was not asked for the longest time; tokens past their end go the same way. */
    private static final class LeastRecentlyUsed extends LinkedHashMap<String, VerifiedToken> {

        LeastRecentlyUsed() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, VerifiedToken> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
