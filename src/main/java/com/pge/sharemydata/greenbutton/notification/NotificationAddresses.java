package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.shared.WebAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a company's software hears news: the Notification URI of the registration in force. */
@Component
class NotificationAddresses {

    private final Registrations registrations;

    NotificationAddresses(Registrations registrations) {
        this.registrations = registrations;
    }

    Optional<WebAddress> of(OrganizationId organization) {
        return registrations
                .approved(organization)
                .map(RegistrationDetails::answers)
                .flatMap(answers -> WebAddress.find(answers.technical().notificationUri()));
    }
}
