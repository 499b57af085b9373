package com.pge.sharemydata.credential.keycloak;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key is with which the portal acts for every company's client.
 *
 * @param file PEM file with an EC key pair on P-256, the same on every node
 * @param generate whether a missing file is made: for one node on a developer's machine only
 */
@ConfigurationProperties("portal.keycloak.client-key")
record ClientKeyProperties(
        @DefaultValue("client-key.pem") Path file,
        @DefaultValue("false") boolean generate) {}
