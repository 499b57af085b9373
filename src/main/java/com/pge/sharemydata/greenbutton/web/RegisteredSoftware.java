package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.greenbutton.espi.ApplicationInformation;
import com.pge.sharemydata.greenbutton.espi.ApplicationInformation.Portal;
import com.pge.sharemydata.greenbutton.espi.ApplicationInformation.Software;
import com.pge.sharemydata.registration.Answers;
import com.pge.sharemydata.registration.Contacts;
import com.pge.sharemydata.registration.EspiScope;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.shared.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A registration in the words of ESPI. Of a draft only what is well-formed already is told. */
final class RegisteredSoftware {

    private RegisteredSoftware() {}

    static ApplicationInformation describe(
            ApiClientDetails client,
            RegistrationDetails registration,
            Situation situation,
            String bulkId,
            Portal portal) {
        Answers answers = registration.answers();
        String shownName = answers.company().shownName();
        return new ApplicationInformation(
                client.applicationInformationId(),
                situation.permits().dataCustodianApplicationStatus(),
                thirdPartyStatus(registration, situation),
                shownName == null ? client.thirdPartyId() : shownName,
                answers.transparency().dataUse(),
                phone(answers.contacts()),
                emails(answers.contacts()),
                software(answers),
                client.clientId().value(),
                client.createdAt(),
                latest(client.changedAt(), registration.since()),
                EspiScope.ofCompany(answers.dataWanted(), client.thirdPartyId()),
                bulkId,
                portal);
    }

    /** 1 development, 2 review or test, 3 live, 4 remove. */
    private static int thirdPartyStatus(RegistrationDetails registration, Situation situation) {
        return switch (situation) {
            case NOT_YET_APPROVED -> registration.isDraft() ? 1 : 2;
            case LIVE, NOT_READY, SUSPENDED -> 3;
            case SURRENDERED, ENDED, REVOKED -> 4;
        };
    }

    private static Software software(Answers answers) {
        var technical = answers.technical();
        return new Software(
                wellFormed(answers.company().website()),
                wellFormed(technical.portalUri()),
                wellFormed(technical.scopeSelectionUri()),
                wellFormed(technical.notificationUri()),
                technical.redirectLines().stream()
                        .map(RegisteredSoftware::wellFormed)
                        .filter(Objects::nonNull)
                        .toList(),
                wellFormed(answers.transparency().termsOfService()),
                wellFormed(answers.transparency().privacyPolicy()));
    }

    private static @Nullable String phone(Contacts contacts) {
        String technical = contacts.technical().phone();
        return technical == null ? contacts.business().phone() : technical;
    }

    private static List<String> emails(Contacts contacts) {
        return Stream.of(contacts.technical(), contacts.business())
                .map(contact -> contact.email())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String wellFormed(@Nullable String address) {
        return WebAddress.find(address).map(WebAddress::value).orElse(null);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
