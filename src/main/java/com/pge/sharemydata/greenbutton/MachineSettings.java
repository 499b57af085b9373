package com.pge.sharemydata.greenbutton;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the machine API.
 *
 * @param port of its own TLS connector; 0 picks a free one
 * @param baseUrl as companies' software reaches it, https, without a slash at the end
 * @param sslBundle name of the SSL bundle ({@code spring.ssl.bundle.*}) with the server's key and certificate; null: the
 *     portal's own authority issues one at each start, which is right for runs and tests
 * @param audience that every token for the machine API names
 */
@ConfigurationProperties("portal.machine")
public record MachineSettings(
        @DefaultValue("8443") int port,
        @DefaultValue("https://localhost:8443") URI baseUrl,
        @Nullable String sslBundle,
        @DefaultValue("share-my-data-api") String audience) {

    public MachineSettings {
        if (!"https".equals(baseUrl.getScheme())
                || baseUrl.getHost() == null
                || !baseUrl.getRawPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "portal.machine.base-url is %s: an https address without a path is needed, such as https://api.example.com"
                            .formatted(baseUrl));
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("portal.machine.port is %d: 0 to 65535 are ports".formatted(port));
        }
    }
}
