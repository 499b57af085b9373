package com.pge.sharemydata.certificate.pki;

import com.pge.sharemydata.certificate.CertificateSettings;
import com.pge.sharemydata.security.PortalAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the authority at the start, or makes it at the first one, and tells it its public address. */
@Configuration(proxyBeanMethods = false)
class PkiConfiguration {

    @Bean
    Layout layout(CertificateSettings properties, PortalAddress portal) {
        return new Layout(properties.publicUrl() == null ? portal.baseUrl() : properties.publicUrl());
    }

    @Bean
    Authority authority(AuthorityStore store) {
        return store.open();
    }
}
