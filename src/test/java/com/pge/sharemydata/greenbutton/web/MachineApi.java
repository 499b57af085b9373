package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.certificate.ServerIdentity;
import com.pge.sharemydata.greenbutton.MachineSettings;
import com.pge.sharemydata.greenbutton.Tokens;
import com.pge.sharemydata.greenbutton.batch.BatchSettings;
import com.pge.sharemydata.greenbutton.limit.RateLimitSettings;
import com.pge.sharemydata.greenbutton.notification.NotificationSettings;
import com.pge.sharemydata.security.IdentityProvider;
import com.pge.sharemydata.security.PortalAddress;
import java.net.URI;
import java.security.KeyStore;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The machine API on its real connector, with everything behind it left to the test. No annotation says it is a
 * configuration, so that the portal itself does not find it.
 */
@EnableConfigurationProperties({
    MachineSettings.class,
    BatchSettings.class,
    NotificationSettings.class,
    RateLimitSettings.class
})
@ComponentScan(basePackageClasses = Tokens.class)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    SslAutoConfiguration.class
})
class MachineApi {

    @Bean
    TestTokens testTokens() {
        return new TestTokens();
    }

    @Bean
    IdentityProvider identityProvider(TestTokens tokens) {
        URI provider = tokens.provider();
        return new IdentityProvider(provider, provider, "share-my-data", "portal", "", "admin", "");
    }

    @Bean
    PortalAddress portalAddress() {
        return new PortalAddress("https://portal.example.com");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(TestTokens.NOON.plusSeconds(60), ZoneOffset.UTC);
    }

    @Bean
    ServerIdentity serverIdentity() {
        return new ServerIdentity() {
            @Override
            public KeyStore issue(List<String> hosts) {
                return TestIdentity.named(hosts.getFirst()).store();
            }

            @Override
            public String rootPem() {
                return "";
            }
        };
    }

    /** Something of the portal, which must not be on the machine port. */
    @Bean
    RouterFunction<ServerResponse> page() {
        return RouterFunctions.route()
                .GET("/companies", _ -> ServerResponse.ok().body("companies"))
                .build();
    }
}
