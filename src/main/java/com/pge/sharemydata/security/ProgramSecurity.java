package com.pge.sharemydata.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The filter chain of the program API, by which the utility's systems talk to the portal: a bearer token (RFC 6750) of the
 * identity provider, meant for this API, of a client with the role of the utility's systems. No session, no cookie.
 */
@Configuration(proxyBeanMethods = false)
class ProgramSecurity {

    /** What stands in the token's audience. */
    private static final String AUDIENCE = "share-my-data-program";

    private static final String ROLES = "roles";

    @Bean
    @Order(40)
    SecurityFilterChain programChain(HttpSecurity http, IdentityProvider provider) {
        http.securityMatcher("/program/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Roles.UTILITY_SYSTEM));
        http.csrf(AbstractHttpConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        JwtDecoder decoder = decoder(provider);
        http.oauth2ResourceServer(
                server -> server.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(converter())));
        return http.build();
    }

    private static JwtDecoder decoder(IdentityProvider provider) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(provider.endpoint("certs")).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(provider.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }

    private static JwtAuthenticationConverter converter() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(ProgramSecurity::authorities);
        // The name of the client: what a reader of the time-line knows the system by.
        converter.setPrincipalClaimName("azp");
        return converter;
    }

    private static List<GrantedAuthority> authorities(Jwt token) {
        @Nullable List<String> roles = token.getClaimAsStringList(ROLES);
        return roles != null && roles.contains(Roles.UTILITY_SYSTEM)
                ? List.of(new SimpleGrantedAuthority("ROLE_" + Roles.UTILITY_SYSTEM))
                : List.of();
    }
}
