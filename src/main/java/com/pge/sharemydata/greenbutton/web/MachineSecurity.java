package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.greenbutton.Callers;
import com.pge.sharemydata.greenbutton.MachineSettings;
import com.pge.sharemydata.greenbutton.ObservedCalls;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.espi.CustomerDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments;
import com.pge.sharemydata.metrics.ServiceLevels;
import com.pge.sharemydata.status.ApiAvailability;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * The filter chain of the machine API: everything that comes in by its port, and its paths wherever they are asked for,
 * but for those that browsers are sent to, which lie between them and are on the portal's port alone.
 * No session, no cookie, no CSRF: every call proves itself. Deny by default.
 */
@Configuration(proxyBeanMethods = false)
class MachineSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain machineChain(
            HttpSecurity http,
            MachineConnector connector,
            Callers callers,
            RefusalAnswers answers,
            CallAdmission admission,
            ObservedCalls observed,
            ServiceLevels levels,
            ApiAvailability availability,
            Clock clock) {
        http.securityMatcher(request -> connector.received(request) || isMachinePath(request));
        http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.addFilterBefore(new CallMeter(levels), WebAsyncManagerIntegrationFilter.class);
        http.addFilterBefore(new CallObserver(observed, clock), WebAsyncManagerIntegrationFilter.class);
        http.addFilterBefore(
                UrlHandlerFilter.trailingSlashHandler("/**").wrapRequest().build(),
                WebAsyncManagerIntegrationFilter.class);
        http.addFilterBefore(new PortGate(connector, answers), WebAsyncManagerIntegrationFilter.class);
        http.addFilterBefore(new MaintenanceGate(availability, answers, clock), AuthorizationFilter.class);
        http.addFilterBefore(new CallerFilter(callers, admission, answers), AuthorizationFilter.class);
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, _) -> answers.send(new Refused(Refusal.NO_TOKEN), request, response))
                .accessDeniedHandler(
                        (request, response, _) -> answers.send(new Refused(Refusal.WRONG_TOKEN), request, response)));
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            MachineEndpoint.all(MachineEndpoint::isOpen)
                    .forEach(endpoint -> requests.requestMatchers(at(endpoint)).permitAll());
            MachineEndpoint.all(MachineEndpoint::isToken)
                    .forEach(endpoint ->
                            requests.requestMatchers(at(endpoint)).hasAuthority(MachineAuthentication.CERTIFICATE));
            MachineEndpoint.all(endpoint -> !endpoint.opensTo().isEmpty())
                    .forEach(endpoint -> requests.requestMatchers(at(endpoint))
                            .hasAnyAuthority(endpoint.opensTo().stream()
                                    .map(MachineAuthentication::authority)
                                    .toArray(String[]::new)));
            requests.anyRequest().denyAll();
        });
        return http.build();
    }

    @Bean
    EspiLinks espiLinks(MachineSettings settings) {
        return new EspiLinks(settings.baseUrl().toString());
    }

    @Bean
    EspiDocuments espiDocuments(EspiLinks links) {
        return new EspiDocuments(links);
    }

    @Bean
    UsageDocuments usageDocuments(EspiLinks links) {
        return new UsageDocuments(links);
    }

    @Bean
    CustomerDocuments customerDocuments(EspiLinks links) {
        return new CustomerDocuments(links);
    }

    private static boolean isMachinePath(HttpServletRequest request) {
        String path = request.getServletPath();
        return MachineEndpoint.Paths.areAbove(path) && !AuthorizeLinks.areForBrowsers(path);
    }

    private static PathPatternRequestMatcher at(MachineEndpoint endpoint) {
        return PathPatternRequestMatcher.withDefaults().matcher(endpoint.path());
    }
}
