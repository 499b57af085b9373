package com.pge.sharemydata.greenbutton.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Signs tokens as the identity provider would, and publishes the key over plain http. */
final class TestTokens {

    static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

    /** The id of every good token, which a customer's authorization knows as its newest. */
    static final String FRESH = "fresh";

    private final RSAKey key = newKey();
    private final RSAKey foreignKey = newKey();
    private final HttpServer server;

    TestTokens() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/realms/share-my-data/protocol/openid-connect/certs", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
            }
        });
        server.start();
    }

    URI provider() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A good token of the client, good for an hour from {@link #NOON} on. */
    String of(String client, String scope) {
        return signed(claims(client, scope), key);
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, key);
    }

    String forged(String client, String scope) {
        return signed(claims(client, scope), foreignKey);
    }

    JWTClaimsSet.Builder claims(String client, String scope) {
        return new JWTClaimsSet.Builder()
                .issuer(provider() + "/realms/share-my-data")
                .audience("share-my-data-api")
                .subject("service-account-" + client)
                .jwtID(FRESH)
                .claim("azp", client)
                .claim("scope", scope)
                .issueTime(Date.from(NOON))
                .expirationTime(Date.from(NOON.plusSeconds(3600)));
    }

    private String signed(JWTClaimsSet.Builder claims, RSAKey by) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
