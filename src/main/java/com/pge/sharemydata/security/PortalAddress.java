package com.pge.sharemydata.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where people's browsers reach the portal's pages; without a slash at the end. */
@ConfigurationProperties("portal")
public record PortalAddress(String baseUrl) {

    /** The absolute address of a path on the portal. */
    public String of(String path) {
        return baseUrl + (path.startsWith("/") ? path : "/" + path);
    }
}
