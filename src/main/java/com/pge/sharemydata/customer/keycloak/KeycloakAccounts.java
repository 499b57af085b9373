package com.pge.sharemydata.customer.keycloak;

import com.pge.sharemydata.customer.IdentityAccounts;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Unavailable;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.FederatedIdentityRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** People in Keycloak, by its administration interface. */
@Component
class KeycloakAccounts implements IdentityAccounts {

    private static final Logger log = LoggerFactory.getLogger(KeycloakAccounts.class);

    private static final String SYSTEM = "The identity provider";

    /** The realm's group that gives the roles of guests in the same step that makes the user, and its source of them. */
    private static final String GUESTS = "guests";

    /** Everybody gets it who opens an account; a guest opened none. */
    private static final String DEFAULT_ROLES = "default-roles-";

    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final RealmResource realm;

    KeycloakAccounts(RealmResource realm) {
        this.realm = realm;
    }

    @Override
    public void makeCustomer(String subject) {
        var _ = asking(() -> {
            addRole(subject);
            return subject;
        });
    }

    private void addRole(String subject) {
        try {
            var roles = realm.users().get(subject).roles().realmLevel();
            List<RoleRepresentation> wanted = roles.listAvailable().stream()
                    .filter(role -> role.getName().equals(Roles.CUSTOMER))
                    .toList();
            if (!wanted.isEmpty()) {
                roles.add(wanted);
            }
        } catch (NotFoundException nobody) {
            log.info("No such person at the identity provider any more: {}", subject);
        }
    }

    @Override
    public Found guest(EmailAddress email, String name, Locale language) {
        return asking(() -> {
            UserRepresentation user = find(email).orElseGet(() -> create(email, name, language));
            UserResource account = realm.users().get(user.getId());
            boolean isGuest =
                    account.groups().stream().anyMatch(group -> group.getName().equals(GUESTS));
            if (isGuest) {
                withdrawDefaults(account);
                vouchFor(account, user);
            }
            return new Found(user.getId(), isGuest);
        });
    }

    private Optional<UserRepresentation> find(EmailAddress email) {
        return realm.users().searchByEmail(email.value(), true).stream().findFirst();
    }

    private UserRepresentation create(EmailAddress email, String name, Locale language) {
        var user = new UserRepresentation();
        user.setUsername(email.value());
        user.setEmail(email.value());
        // The utility has it on file, and the link goes there.
        user.setEmailVerified(true);
        user.setEnabled(true);
        int lastWord = name.strip().lastIndexOf(' ');
        user.setFirstName(lastWord < 0 ? name.strip() : name.strip().substring(0, lastWord));
        user.setLastName(name.strip().substring(lastWord + 1));
        user.setAttributes(Map.of("locale", List.of(keycloakTag(language))));
        user.setGroups(List.of("/" + GUESTS));
        try (var response = realm.users().create(user)) {
            if (response.getStatus() != CREATED && response.getStatus() != CONFLICT) {
                throw new WebApplicationException(response);
            }
        }
        return find(email).orElseThrow(() -> new ProcessingException("The new guest is not found"));
    }

    private static void withdrawDefaults(UserResource account) {
        var roles = account.roles().realmLevel();
        List<RoleRepresentation> defaults = roles.listAll().stream()
                .filter(role -> role.getName().startsWith(DEFAULT_ROLES))
                .toList();
        if (!defaults.isEmpty()) {
            roles.remove(defaults);
        }
    }

    /** The portal may sign the guest in: see the realm's source of identities of this name. */
    private static void vouchFor(UserResource account, UserRepresentation user) {
        boolean known = account.getFederatedIdentity().stream()
                .anyMatch(source -> source.getIdentityProvider().equals(GUESTS));
        if (!known) {
            var identity = new FederatedIdentityRepresentation();
            identity.setIdentityProvider(GUESTS);
            identity.setUserId(user.getId());
            identity.setUserName(user.getUsername());
            try (var response = account.addFederatedIdentity(GUESTS, identity)) {
                if (response.getStatus() >= 300 && response.getStatus() != CONFLICT) {
                    throw new WebApplicationException(response);
                }
            }
        }
    }

    /** The identity provider names Traditional Chinese by its region. */
    private static String keycloakTag(Locale language) {
        return language.getLanguage().equals("zh")
                ? "zh-TW"
                : Languages.nearest(language).toLanguageTag();
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
