package com.pge.sharemydata.credential.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.pge.sharemydata.credential.ClientCondition;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.ClientRegistrar;
import com.pge.sharemydata.credential.TokenClass;
import com.pge.sharemydata.credential.TokenIssuer;
import com.pge.sharemydata.shared.Unavailable;
import com.pge.sharemydata.testing.RunningPortal;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.RealmResource;

class CompanyClientsIT {

    private final ClientRegistrar registrar = RunningPortal.get().bean(ClientRegistrar.class);
    private final TokenIssuer issuer = RunningPortal.get().bean(TokenIssuer.class);
    private final RealmResource realm = RunningPortal.get().bean(RealmResource.class);
    private final ClientId client = new ClientId(UUID.randomUUID().toString().replace("-", ""));

    @BeforeEach
    void make() {
        registrar.bring(client, ClientCondition.ENABLED);
    }

    @AfterEach
    void remove() {
        registrar.bring(client, ClientCondition.ABSENT);
        assertThat(registrar.isAsWanted(client, ClientCondition.ABSENT)).isTrue();
    }

    @Test
    void mayBeMadeTwice() {
        registrar.bring(client, ClientCondition.ENABLED);

        assertThat(registrar.isAsWanted(client, ClientCondition.ENABLED)).isTrue();
    }

    @Test
    void getTokensOfExactlyOneClass() throws ParseException {
        var token = issuer.clientCredentials(client, TokenClass.TEST);

        JWTClaimsSet claims = SignedJWT.parse(token.value()).getJWTClaimsSet();
        assertThat(claims.getStringClaim("azp")).isEqualTo(client.value());
        assertThat(claims.getStringClaim("scope")).isEqualTo("smd-test");
        assertThat(claims.getAudience()).containsExactly("share-my-data-api");
        assertThat(token.lifespan()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void getNoTokenWhileDisabledAndOneAfterwards() {
        registrar.bring(client, ClientCondition.DISABLED);

        assertThat(registrar.isAsWanted(client, ClientCondition.DISABLED)).isTrue();
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> issuer.clientCredentials(client, TokenClass.TEST));

        registrar.bring(client, ClientCondition.ENABLED);
        assertThat(issuer.clientCredentials(client, TokenClass.CLIENT).value()).isNotBlank();
    }

    @Test
    void arePutRightWhereSomebodyChangedThem() {
        var found = realm.clients().findByClientId(client.value()).getFirst();
        found.setDirectAccessGrantsEnabled(true);
        found.setRedirectUris(List.of("https://evil.example/*"));
        found.getAttributes().put("require.pushed.authorization.requests", "false");
        realm.clients().get(found.getId()).update(found);
        String profile = realm.clientScopes().findAll().stream()
                .filter(scope -> scope.getName().equals("profile"))
                .findFirst()
                .orElseThrow()
                .getId();
        realm.clients().get(found.getId()).addDefaultClientScope(profile);
        assertThat(registrar.isAsWanted(client, ClientCondition.ENABLED)).isFalse();

        registrar.bring(client, ClientCondition.ENABLED);

        assertThat(registrar.isAsWanted(client, ClientCondition.ENABLED)).isTrue();
    }
}
