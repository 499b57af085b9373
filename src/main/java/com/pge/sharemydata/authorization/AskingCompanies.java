package com.pge.sharemydata.authorization;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.ApiClients;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.TechnicalAddress;
import com.pge.sharemydata.shared.WebAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the company behind a client_id: for live requests by its version in force, for tests by its newest one, which
 * nobody has reviewed yet.
 */
@Component
class AskingCompanies {

    private final ApiClients clients;
    private final Registrations registrations;
    private final Standings standings;

    AskingCompanies(ApiClients clients, Registrations registrations, Standings standings) {
        this.clients = clients;
        this.registrations = registrations;
        this.standings = standings;
    }

    Optional<AskingSoftware> find(@Nullable String clientId, boolean testing) {
        return Optional.ofNullable(clientId)
                .flatMap(clients::byClientId)
                .flatMap(client -> version(client, testing)
                        .map(version -> new AskingSoftware(
                                client,
                                redirects(version),
                                version.answers().dataWanted(),
                                isPermitted(client, testing))));
    }

    /** The name by which customers know the company. */
    String name(AskingSoftware company, boolean testing) {
        return version(company.client(), testing)
                .map(version -> {
                    String shown = version.answers().company().shownName();
                    return shown == null ? version.name() : shown;
                })
                .orElse("");
    }

    private Optional<RegistrationDetails> version(ApiClientDetails client, boolean testing) {
        return testing ? registrations.latest(client.organization()) : registrations.approved(client.organization());
    }

    /** Of a draft only what is well-formed already: a browser is never sent anywhere else. */
    private static List<String> redirects(RegistrationDetails version) {
        return TechnicalAddress.REDIRECT.isAskedOf(version.userType())
                ? version.answers().technical().redirectLines().stream()
                        .filter(AskingCompanies::isWellFormed)
                        .toList()
                : List.of();
    }

    private static boolean isWellFormed(String line) {
        return WebAddress.find(line)
                .filter(address -> address.value().equals(line))
                .isPresent();
    }

    private boolean isPermitted(ApiClientDetails client, boolean testing) {
        return standings
                .of(client.organization())
                .map(standing -> testing
                        ? standing.permits().testTokens()
                        : standing.permits().newAuthorization())
                .orElse(false);
    }
}
