package com.pge.sharemydata.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Signing in by OpenID Connect. The provider's addresses are put together here and not discovered, so that the portal
 * starts while the identity provider is away.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String REGISTRATION = "portal";
    private static final String GUESTS = "guests";
    private static final Set<String> KNOWN_ROLES = Set.of(
            Roles.PROVIDER,
            Roles.CUSTOMER,
            Roles.REVIEWER,
            Roles.SENIOR_REVIEWER,
            Roles.AUDITOR,
            Roles.CUSTOMER_CARE,
            Roles.PROGRAM_ADMIN);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(IdentityProvider provider, PortalAddress portal) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(provider.portalClientId())
                .clientSecret(provider.portalClientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(portal.of("/login/oauth2/code/{registrationId}"))
                .scope("openid", "profile", "email")
                .issuerUri(provider.issuer())
                .authorizationUri(provider.browserEndpoint("auth"))
                .tokenUri(provider.endpoint("token"))
                .userInfoUri(provider.endpoint("userinfo"))
                .jwkSetUri(provider.endpoint("certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", provider.browserEndpoint("logout")))
                .build());
    }

    /** Adds the reader's language and, on the way to {@link SignIn#NEWCOMERS}, the wish for a new account. */
    @Bean
    OAuth2AuthorizationRequestResolver signInRequests(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return complete(resolver.resolve(request), request);
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return complete(resolver.resolve(request, registration), request);
            }
        };
    }

    private static @Nullable OAuth2AuthorizationRequest complete(
            @Nullable OAuth2AuthorizationRequest request, HttpServletRequest http) {
        if (request == null) {
            return null;
        }
        return OAuth2AuthorizationRequest.from(request)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", language(http).toLanguageTag());
                    if (isGuest(http)) {
                        // Keycloak: skips its own page for that of the named source of identities.
                        parameters.put("kc_idp_hint", GUESTS);
                    }
                    if (wantsNewcomersPage(http)) {
                        // Initiating User Registration via OpenID Connect 1.0, 4
                        parameters.put("prompt", "create");
                    }
                })
                .build();
    }

    private static boolean isGuest(HttpServletRequest http) {
        HttpSession session = http.getSession(false);
        return session != null && session.getAttribute(SignIn.GUEST) != null;
    }

    private static boolean wantsNewcomersPage(HttpServletRequest http) {
        HttpSession session = http.getSession(false);
        if (session == null) {
            return false;
        }
        // A page opened by its address is remembered by Spring Security, one opened by a link on a page by Vaadin.
        if (session.getAttribute("SPRING_SECURITY_SAVED_REQUEST") instanceof SavedRequest wanted) {
            return URI.create(wanted.getRedirectUrl()).getPath().equals(SignIn.NEWCOMERS);
        }
        return SignIn.NEWCOMERS.equals("/" + session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT));
    }

    private static Locale language(HttpServletRequest http) {
        Locale ours = ReaderLanguage.of(http);
        // The identity provider names Traditional Chinese by its region.
        return ours.getLanguage().equals("zh") ? Locale.TRADITIONAL_CHINESE : ours;
    }

    /**
     * The realm roles that mean something here become authorities, and those that a module above knows of; everything else
     * in the token is left out.
     */
    @Bean
    GrantedAuthoritiesMapper rolesOfTheRealm(ObjectProvider<PersonRoles> more) {
        return authorities -> authorities.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .flatMap(user ->
                        Stream.concat(roles(user).stream(), more.stream().flatMap(known -> roles(known, user))))
                .filter(KNOWN_ROLES::contains)
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toSet());
    }

    private static Stream<String> roles(PersonRoles known, OidcUserAuthority user) {
        OidcIdToken token = user.getIdToken();
        return known.of(CurrentActor.person(new DefaultOidcUser(Set.of(user), token)), token.getClaims()).stream();
    }

    private static List<String> roles(OidcUserAuthority user) {
        List<String> roles = user.getIdToken().getClaimAsStringList("roles");
        return roles == null ? List.of() : roles;
    }
}
