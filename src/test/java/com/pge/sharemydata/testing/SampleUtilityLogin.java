package com.pge.sharemydata.testing;

import java.util.List;
import java.util.Map;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.IdentityProviderResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.IdentityProviderRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The utility's own login, played by a second realm of a local portal's Keycloak. The portal's realm is imported with its
 * settings, as an operator gives them, but switched off.
 */
public final class SampleUtilityLogin implements AutoCloseable {

    public static final String PASSWORD = "share-my-data-demo";

    static final String ADMINISTRATOR = "local-administrator";

    private static final String REALM = "sample-utility";
    private static final String PORTALS_REALM = "share-my-data";
    private static final String ALIAS = "utility";
    private static final String CLIENT = "share-my-data-here";
    private static final String CLAIM = "customerNo";

    private final Keycloak keycloak;

    private SampleUtilityLogin(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Somebody with an account at the utility.
     *
     * @param customerNumber what the login says of him; empty where it says nothing
     */
    public record Account(
            String firstName, String lastName, String email, boolean emailVerified, String customerNumber) {

        private UserRepresentation user() {
            var password = new CredentialRepresentation();
            password.setType(CredentialRepresentation.PASSWORD);
            password.setValue(PASSWORD);
            var user = new UserRepresentation();
            user.setUsername(email);
            user.setEmail(email);
            user.setEmailVerified(emailVerified);
            user.setFirstName(firstName);
            user.setLastName(lastName);
            user.setEnabled(true);
            user.setCredentials(List.of(password));
            user.setAttributes(customerNumber.isEmpty() ? Map.of() : Map.of(CLAIM, List.of(customerNumber)));
            return user;
        }
    }

    /** What an operator sets for the import of the realm, but for the switch. */
    static Map<String, String> realmValues(LocalPortal.Addresses addresses, Settings settings) {
        String issuer = addresses.keycloakUrl() + "/realms/" + REALM;
        String endpoints = issuer + "/protocol/openid-connect/";
        return Map.of(
                "SMD_UTILITY_LOGIN_NAME",
                "PG&E",
                "SMD_UTILITY_LOGIN_ISSUER",
                issuer,
                "SMD_UTILITY_LOGIN_AUTHORIZATION_URL",
                endpoints + "auth",
                "SMD_UTILITY_LOGIN_TOKEN_URL",
                endpoints + "token",
                "SMD_UTILITY_LOGIN_JWKS_URL",
                endpoints + "certs",
                "SMD_UTILITY_LOGIN_LOGOUT_URL",
                endpoints + "logout",
                "SMD_UTILITY_LOGIN_CLIENT_ID",
                CLIENT,
                "SMD_UTILITY_LOGIN_CLIENT_SECRET",
                settings.secret("utility-login"),
                "SMD_UTILITY_LOGIN_NUMBER_CLAIM",
                CLAIM);
    }

    /** Opens it with these accounts, and switches the way to it on. */
    public static SampleUtilityLogin open(LocalPortal portal, Account... accounts) {
        LocalPortal.Addresses addresses = portal.addresses();
        var settings = new Settings(addresses.home());
        Keycloak keycloak = KeycloakBuilder.builder()
                .serverUrl(addresses.keycloakUrl())
                .realm("master")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(ADMINISTRATOR)
                .clientSecret(settings.secret("keycloak-administrator"))
                .build();
        var realm = new RealmRepresentation();
        realm.setRealm(REALM);
        realm.setEnabled(true);
        realm.setClients(List.of(client(addresses.keycloakUrl(), settings.secret("utility-login"))));
        realm.setUsers(List.of(accounts).stream().map(Account::user).toList());
        keycloak.realms().create(realm);
        var login = new SampleUtilityLogin(keycloak);
        login.isSwitched(true);
        return login;
    }

    private static ClientRepresentation client(String keycloakUrl, String secret) {
        String broker = keycloakUrl + "/realms/" + PORTALS_REALM + "/broker/" + ALIAS + "/endpoint";
        var client = new ClientRepresentation();
        client.setClientId(CLIENT);
        client.setSecret(secret);
        client.setPublicClient(false);
        client.setStandardFlowEnabled(true);
        client.setRedirectUris(List.of(broker));
        client.setAttributes(Map.of("post.logout.redirect.uris", broker + "/logout_response"));
        client.setProtocolMappers(List.of(customerNumber()));
        return client;
    }

    private static ProtocolMapperRepresentation customerNumber() {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName("customer number");
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-usermodel-attribute-mapper");
        mapper.setConfig(Map.of(
                "user.attribute", CLAIM, "claim.name", CLAIM, "jsonType.label", "String", "id.token.claim", "true"));
        return mapper;
    }

    /** How many people of the portal's realm have this address. */
    public int accountsHere(String email) {
        return keycloak.realm(PORTALS_REALM).users().searchByEmail(email, true).size();
    }

    private void isSwitched(boolean on) {
        IdentityProviderResource way =
                keycloak.realm(PORTALS_REALM).identityProviders().get(ALIAS);
        IdentityProviderRepresentation settings = way.toRepresentation();
        settings.setEnabled(on);
        way.update(settings);
    }

    @Override
    public void close() {
        isSwitched(false);
        keycloak.realm(REALM).remove();
        keycloak.close();
    }
}
