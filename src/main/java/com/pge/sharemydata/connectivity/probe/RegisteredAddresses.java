package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.shared.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The addresses of the registration in force, else of the latest. Of a draft only what is well-formed already counts. */
@Component
class RegisteredAddresses {

    private final Registrations registrations;
    private final ProbeSettings settings;

    RegisteredAddresses(Registrations registrations, ProbeSettings settings) {
        this.registrations = registrations;
        this.settings = settings;
    }

    List<ProbedAddress> of(OrganizationId organization) {
        return registrations.inForceOrLatest(organization).map(RegistrationDetails::answers).stream()
                .flatMap(answers -> of(answers.technical()))
                .distinct()
                .limit(settings.mostAddresses())
                .toList();
    }

    private static Stream<ProbedAddress> of(Technical technical) {
        return Stream.of(
                        of(AddressUse.PORTAL, technical.portalUri()),
                        of(AddressUse.NOTIFICATION, technical.notificationUri()),
                        technical.redirectLines().stream()
                                .flatMap(line -> of(AddressUse.REDIRECT, line).stream())
                                .toList())
                .flatMap(List::stream);
    }

    private static List<ProbedAddress> of(AddressUse use, @Nullable String typed) {
        Optional<WebAddress> address = WebAddress.find(typed);
        return address.map(found -> new ProbedAddress(use, found.value())).stream()
                .toList();
    }
}
