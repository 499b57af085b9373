package com.pge.sharemydata.status;

import com.pge.sharemydata.security.IdentityProvider;
import java.net.http.HttpClient;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.boot.mail.health.MailHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.client.RestClient;

/** How the parts are asked that the portal stands on. */
@Configuration(proxyBeanMethods = false)
class PartChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** One part, and how it is asked. */
    private record Check(ServicePart part, Asking asking) implements PartCheck {
        @Override
        public boolean works() {
            return asking.works();
        }
    }

    private interface Asking {
        boolean works();
    }

    @Bean
    PartCheck databaseCheck(DataSource database) {
        var indicator = new DataSourceHealthIndicator(database);
        return new Check(
                ServicePart.DATABASE, () -> Status.UP.equals(indicator.health().getStatus()));
    }

    @Bean
    PartCheck mailCheck(JavaMailSenderImpl sender) {
        var indicator = new MailHealthIndicator(sender);
        return new Check(
                ServicePart.MAIL, () -> Status.UP.equals(indicator.health().getStatus()));
    }

    /** Signing in needs the provider's keys. */
    @Bean
    PartCheck signInCheck(IdentityProvider provider) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        RestClient client = RestClient.builder().requestFactory(requests).build();
        return new Check(
                ServicePart.SIGN_IN,
                () -> client.get()
                        .uri(provider.endpoint("certs"))
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .is2xxSuccessful());
    }
}
