package com.pge.sharemydata.certificate.web;

import com.pge.sharemydata.certificate.CertificateStatuses;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Lets OCSP by GET reach its filter, slashes and all. */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {

    @Bean
    FilterRegistrationBean<StatusFilter> statusFilter(CertificateStatuses statuses) {
        var registration = new FilterRegistrationBean<>(new StatusFilter(statuses));
        registration.addUrlPatterns(StatusFilter.PATH + "*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Encoded slashes pass undecoded; everywhere but at the filter Spring's firewall still refuses them. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }
}
