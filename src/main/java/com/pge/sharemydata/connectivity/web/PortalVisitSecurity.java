package com.pge.sharemydata.connectivity.web;

import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.security.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Opens the way out to people of companies; the pages' own chain knows routes only and denies the rest. */
@Configuration(proxyBeanMethods = false)
class PortalVisitSecurity {

    @Bean
    @Order(21)
    SecurityFilterChain portalVisitChain(HttpSecurity http) {
        http.securityMatcher("/" + ConnectivityLinks.PORTAL_VISIT);
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignIn.PATH)));
        http.authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Roles.PROVIDER));
        return http.build();
    }
}
