package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the authority at the start, or makes it at the first one, and tells it its public address. */
@Configuration(proxyBeanMethods = false)
class PkiConfiguration {

    @Bean
    Layout layout(CertificateProperties properties, @Value("${portal.base-url}") String portalUrl) {
        return new Layout(properties.publicUrl() == null ? portalUrl : properties.publicUrl());
    }

    @Bean
    Authority authority(AuthorityStore store) {
        return store.open();
    }
}
