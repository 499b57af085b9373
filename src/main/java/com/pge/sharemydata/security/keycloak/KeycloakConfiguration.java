package com.pge.sharemydata.security.keycloak;

import com.pge.sharemydata.security.IdentityProvider;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to Keycloak's administration: nothing is asked before the first use, so that the portal starts without it. */
@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {

    @Bean(destroyMethod = "close")
    Keycloak keycloakAdministration(IdentityProvider provider) {
        return KeycloakBuilder.builder()
                .serverUrl(Objects.requireNonNull(provider.internalUrl()).toString())
                .realm(provider.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(provider.adminClientId())
                .clientSecret(provider.adminClientSecret())
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(2, TimeUnit.SECONDS)
                        .readTimeout(15, TimeUnit.SECONDS)
                        .build())
                .build();
    }

    @Bean
    RealmResource keycloakRealm(Keycloak keycloak, IdentityProvider provider) {
        return keycloak.realm(provider.realm());
    }
}
