package com.pge.sharemydata.security;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The filter chain of the pages: deny by default, what is open stands here or as an annotation on its view. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class PortalSecurity {

    /**
     * Files anybody may fetch, the descriptions of the APIs among them, the certificate authority's public addresses, what
     * OAuth libraries read of us, the public figures, the news of maintenance and the terms.
     */
    private static final String[] OPEN = {
        "/styles/**",
        "/fonts/**",
        "/images/**",
        "/scripts/**",
        "/api/**",
        "/webjars/**",
        "/pki/**",
        "/actuator/health/**",
        "/favicon.ico",
        "/.well-known/oauth-authorization-server",
        "/metrics.csv",
        "/status.atom",
        "/terms/**"
    };

    /** Files for people who are signed in; the service behind them asks who. */
    private static final String[] SIGNED_IN = {"/receipts/**", "/my-data/**", "/coverage/**"};

    @Bean
    @Order(50)
    SecurityFilterChain portalChain(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizationRequestResolver signInRequests,
            PortalAddress portal) {
        var signOut = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        signOut.setPostLogoutRedirectUri(portal.of("/"));
        // A click is an XHR: without this it would follow the redirect itself, and the browser stay where it is.
        signOut.setRedirectStrategy(new UidlRedirectStrategy());
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(OPEN).permitAll();
            requests.requestMatchers(SIGNED_IN).authenticated();
        });
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/pki/**"));
        http.oauth2Login(login ->
                login.authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(signInRequests)));
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'self'; img-src 'self' data: blob:; "
                                + "style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
                                + "connect-src 'self' ws: wss:; font-src 'self'; object-src 'none'; base-uri 'self'; "
                                + "form-action 'self'; frame-ancestors 'none'")));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(SignIn.PATH, "{baseUrl}/").logoutSuccessHandler(signOut));
        http.sessionManagement(withDefaults());
        return http.build();
    }
}
