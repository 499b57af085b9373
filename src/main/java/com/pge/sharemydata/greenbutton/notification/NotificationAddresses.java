package com.pge.sharemydata.greenbutton.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.shared.WebAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a company's software hears news: the Notification URI of the registration in force, or of a second ago. */
@Component
class NotificationAddresses {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long MOST_REMEMBERED = 1_000;

    private final Registrations registrations;
    private final Cache<OrganizationId, Optional<WebAddress>> known = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumSize(MOST_REMEMBERED)
            .build();

    NotificationAddresses(Registrations registrations) {
        this.registrations = registrations;
    }

    Optional<WebAddress> of(OrganizationId organization) {
        return known.get(organization, this::read);
    }

    private Optional<WebAddress> read(OrganizationId organization) {
        return registrations
                .approved(organization)
                .map(RegistrationDetails::answers)
                .flatMap(answers -> WebAddress.find(answers.technical().notificationUri()));
    }
}
