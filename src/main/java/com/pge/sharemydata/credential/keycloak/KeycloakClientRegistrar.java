package com.pge.sharemydata.credential.keycloak;

import com.pge.sharemydata.credential.ClientCondition;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.ClientRegistrar;
import com.pge.sharemydata.shared.Unavailable;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.stereotype.Component;

/** The clients of companies in Keycloak, by its administration interface. Every step may be done twice. */
@Component
class KeycloakClientRegistrar implements ClientRegistrar {

    private static final String SYSTEM = "The identity provider";

    private final RealmResource realm;
    private final ClientSettings settings;

    KeycloakClientRegistrar(RealmResource realm, ClientSettings settings) {
        this.realm = realm;
        this.settings = settings;
    }

    @Override
    public void bring(ClientId client, ClientCondition wanted) {
        asking(() -> {
            Optional<ClientRepresentation> found = find(client);
            if (wanted == ClientCondition.ABSENT) {
                found.ifPresent(one -> realm.clients().get(one.getId()).remove());
            } else if (found.isEmpty()) {
                create(client, wanted);
            } else if (!settings.hold(found.get(), wanted)) {
                mend(found.get(), wanted);
            }
            return found;
        });
    }

    @Override
    public boolean isAsWanted(ClientId client, ClientCondition wanted) {
        return asking(() -> find(client)
                .map(found -> wanted != ClientCondition.ABSENT && settings.hold(found, wanted))
                .orElse(wanted == ClientCondition.ABSENT));
    }

    private void create(ClientId client, ClientCondition wanted) {
        try (var response = realm.clients().create(settings.of(client, wanted))) {
            if (response.getStatus() != 201) {
                throw new WebApplicationException(response);
            }
        }
    }

    private void mend(ClientRepresentation found, ClientCondition wanted) {
        var client = realm.clients().get(found.getId());
        client.update(settings.onto(found, wanted));
        // An update leaves scopes alone.
        client.getDefaultClientScopes().stream()
                .filter(scope -> !ClientSettings.DEFAULT_SCOPES.contains(scope.getName()))
                .forEach(scope -> client.removeDefaultClientScope(scope.getId()));
        client.getOptionalClientScopes().stream()
                .filter(scope -> !ClientSettings.OPTIONAL_SCOPES.contains(scope.getName()))
                .forEach(scope -> client.removeOptionalClientScope(scope.getId()));
        realm.clientScopes().findAll().forEach(scope -> {
            if (ClientSettings.DEFAULT_SCOPES.contains(scope.getName())) {
                client.addDefaultClientScope(scope.getId());
            } else if (ClientSettings.OPTIONAL_SCOPES.contains(scope.getName())) {
                client.addOptionalClientScope(scope.getId());
            }
        });
    }

    private Optional<ClientRepresentation> find(ClientId client) {
        return realm.clients().findByClientId(client.value()).stream().findFirst();
    }

    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            throw new Unavailable(
                    SYSTEM, new IOException("answered " + refused.getResponse().getStatus()));
        } catch (ProcessingException unreachable) {
            throw new Unavailable(SYSTEM, unreachable);
        }
    }
}
