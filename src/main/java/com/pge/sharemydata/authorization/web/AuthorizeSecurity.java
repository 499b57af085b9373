package com.pge.sharemydata.authorization.web;

import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.security.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * The filter chain of the authorize addresses, which anybody's browser may ask for. They only read and pass on, so that
 * a forged call changes nothing; what they answer is kept by no cache, shown in no frame, and leaks no address (RFC
 * 9700, 4.2.4, 4.16).
 */
@Configuration(proxyBeanMethods = false)
class AuthorizeSecurity {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(20)
    SecurityFilterChain authorizeChain(HttpSecurity http) {
        RequestMatcher ours =
                request -> AuthorizeLinks.areForBrowsers(path(request.getServletPath(), request.getPathInfo()));
        http.securityMatcher(ours);
        http.csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable);
        http.addFilterBefore(
                UrlHandlerFilter.trailingSlashHandler("/**").wrapRequest().build(),
                WebAsyncManagerIntegrationFilter.class);
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)));
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignIn.PATH)));
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(AuthorizeLinks.PROCEED, AuthorizeLinks.TEST_PROCEED)
                        .authenticated()
                        .anyRequest()
                        .permitAll());
        return http.build();
    }

    private static String path(String servletPath, @Nullable String pathInfo) {
        return pathInfo == null ? servletPath : servletPath + pathInfo;
    }
}
