package com.pge.sharemydata.credential.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The portal's own key, with which it authenticates as any company's client (private_key_jwt, RFC 7523, 2.2): so the
 * identity provider's clients have no secret that somebody would have to keep.
 */
@Component
final class ClientKey {

    static final String ALGORITHM = JWSAlgorithm.ES256.getName();
    private static final Duration ASSERTION_LIVES = Duration.ofSeconds(30);

    private final ECKey key;
    private final JWSSigner signer;
    private final JWSHeader header;
    // Not the portal's clock, which tests may move: the identity provider goes by the real time.
    private final Clock clock = Clock.systemUTC();

    ClientKey(ClientKeyProperties properties) {
        try {
            this.key = read(properties);
            this.signer = new ECDSASigner(key);
            this.header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("portal.keycloak.client-key.file " + properties.file(), unreadable);
        } catch (JOSEException | GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "portal.keycloak.client-key.file " + properties.file() + " holds no EC key pair on P-256",
                    wrongKey);
        }
    }

    /** The public half, as the identity provider is told it. */
    String jwks() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** A fresh assertion that this is the given client, for the given issuer; good once. */
    String assertion(String clientId, String issuer) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(issuer)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ASSERTION_LIVES)))
                .build();
        var assertion = new SignedJWT(header, claims);
        try {
            assertion.sign(signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return assertion.serialize();
    }

    private static ECKey read(ClientKeyProperties properties)
            throws IOException, JOSEException, GeneralSecurityException {
        Path file = properties.file();
        if (!Files.exists(file) && properties.generate()) {
            generate(file);
        }
        ECKey read = JWK.parseFromPEMEncodedObjects(Files.readString(file)).toECKey();
        return new ECKey.Builder(read)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .keyIDFromThumbprint()
                .build();
    }

    private static void generate(Path file) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(Curve.P_256.getStdName()));
        KeyPair pair = generator.generateKeyPair();
        String pem = pem("PUBLIC KEY", pair.getPublic().getEncoded())
                + pem("PRIVATE KEY", pair.getPrivate().getEncoded());
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, pem, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // Another start made it in between: that one is used.
        }
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
