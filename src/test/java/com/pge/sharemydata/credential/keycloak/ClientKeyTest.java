package com.pge.sharemydata.credential.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientKeyTest {

    @TempDir
    private Path folder;

    @Test
    void signsWhatItsPublicHalfVerifies() throws Exception {
        var key = new ClientKey(new ClientKeyProperties(file(), true));

        var assertion = SignedJWT.parse(key.assertion("a-client", "https://issuer.example/realms/x"));

        var published = JWKSet.parse(key.jwks()).getKeys().getFirst().toECKey();
        assertThat(assertion.verify(new ECDSAVerifier(published))).isTrue();
        assertThat(assertion.getHeader().getKeyID()).isEqualTo(published.getKeyID());
        assertThat(assertion.getJWTClaimsSet().getAudience()).containsExactly("https://issuer.example/realms/x");
        assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo("a-client");
    }

    @Test
    void publishesNoPrivateHalf() throws Exception {
        var key = new ClientKey(new ClientKeyProperties(file(), true));

        assertThat(JWKSet.parse(key.jwks()).getKeys().getFirst().isPrivate()).isFalse();
    }

    @Test
    void staysTheSameOverAStart() {
        var first = new ClientKey(new ClientKeyProperties(file(), true));
        var second = new ClientKey(new ClientKeyProperties(file(), true));

        assertThat(second.jwks()).isEqualTo(first.jwks());
    }

    @Test
    void isNotMadeWhereNobodyAskedForIt() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new ClientKey(new ClientKeyProperties(file(), false)))
                .withMessageContaining("portal.keycloak.client-key.file");
    }

    @Test
    void refusesAFileWithoutAKey() throws Exception {
        Files.writeString(file(), "nothing");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new ClientKey(new ClientKeyProperties(file(), true)));
    }

    private Path file() {
        return folder.resolve("key.pem");
    }
}
