package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A company in one situation, with its certificate. */
record Company(Situation situation, TestIdentity identity, ApiClientDetails client, String registrationToken) {

    static final String SECRET = "5ec2e75ec2e75ec2e75ec2e75ec2e7ff";

    /** One in each situation. */
    static final List<Company> ALL =
            Arrays.stream(Situation.values()).map(Company::in).toList();

    static final Company LIVE = the(Situation.LIVE);

    static Company the(Situation situation) {
        return ALL.stream()
                .filter(company -> company.situation == situation)
                .findFirst()
                .orElseThrow();
    }

    private static Company in(Situation situation) {
        String digits = "%08x".formatted(situation.name().hashCode());
        var client = new ApiClientDetails(
                new ClientId("c11e".repeat(6) + digits),
                OrganizationId.next(),
                "50916",
                "information-" + digits,
                Instant.parse("2026-02-03T04:05:06Z"),
                Instant.parse("2026-02-03T04:05:06Z"));
        return new Company(situation, TestIdentity.named(situation.name()), client, "7e97".repeat(6) + digits);
    }

    String clientId() {
        return client.clientId().value();
    }

    String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((clientId() + ":" + SECRET).getBytes(UTF_8));
    }
}
