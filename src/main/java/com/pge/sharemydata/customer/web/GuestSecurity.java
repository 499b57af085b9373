package com.pge.sharemydata.customer.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The filter chain of {@link GuestIdentityController}, which itself knows Keycloak by a secret, and guests by their links. */
@Configuration(proxyBeanMethods = false)
class GuestSecurity {

    @Bean
    @Order(41)
    SecurityFilterChain guestIdentityChain(HttpSecurity http) {
        http.securityMatcher(GuestIdentityController.PATH + "/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        return http.build();
    }
}
