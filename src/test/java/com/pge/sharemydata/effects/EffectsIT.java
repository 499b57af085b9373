package com.pge.sharemydata.effects;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.Portal;
import com.pge.sharemydata.credential.ClientCondition;
import com.pge.sharemydata.credential.ClientId;
import com.pge.sharemydata.credential.ClientRegistrar;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.credential.ProvisioningRow;
import com.pge.sharemydata.credential.ProvisioningState;
import com.pge.sharemydata.credential.Provisionings;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationStatus;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.review.ReviewFixtures;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.testing.LocalMail;
import com.pge.sharemydata.testing.LocalPortal;
import com.pge.sharemydata.testing.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Effects on other systems, where something came in between: the portal's own end, or theirs. */
class EffectsIT {

    private static final String SCHEMA = "killed";

    private final LocalPortal portal = RunningPortal.get();
    private final ClientRegistrar keycloak = portal.bean(ClientRegistrar.class);

    /** The process dies by SIGKILL after the commit and before anything that waits for it. */
    @Test
    void happenOnceThoughTheProcessWasKilled() throws Exception {
        portal.bean(JdbcTemplate.class).execute("create or replace database " + SCHEMA);
        Map<String, Object> properties = portal.propertiesWithSchema(SCHEMA);
        Path log = Path.of("target/killed-node.log");
        Process killed = start(CutOffNode.class, properties, log);
        await().atMost(Duration.ofSeconds(150))
                .until(() -> Files.readAllLines(log).stream()
                                .filter(line -> line.startsWith(CutOffNode.COMMITTED))
                                .count()
                        == 2);
        killed.destroyForcibly().waitFor();

        var database = new JdbcTemplate(new DriverManagerDataSource(
                String.valueOf(properties.get("spring.datasource.url")),
                String.valueOf(properties.get("spring.datasource.username")),
                String.valueOf(properties.get("spring.datasource.password"))));
        var client = new ClientId(
                String.valueOf(database.queryForObject("select client_id from provisioning", String.class)));
        assertThat(database.queryForList("select status from registration where number = 1 and status = 'APPROVED'"))
                .hasSize(1);
        assertThat(database.queryForList("select status from organization where status = 'SUSPENDED'"))
                .hasSize(1);
        assertThat(approvals(CutOffNode.APPLICANT)).isEmpty();
        assertThat(keycloak.isAsWanted(client, ClientCondition.ENABLED)).isTrue();

        Process again = start(Portal.class, impatient(properties), Path.of("target/restarted-node.log"));
        try {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> !approvals(CutOffNode.APPLICANT).isEmpty()
                            && keycloak.isAsWanted(client, ClientCondition.DISABLED)
                            && open(database) == 0);
            String id = database.queryForObject(
                    "select id from mail where template = 'registration-approved'", String.class);
            assertThat(approvals(CutOffNode.APPLICANT))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.id()).startsWith("<" + id + "@"));
        } finally {
            again.destroyForcibly().waitFor();
            keycloak.bring(client, ClientCondition.ABSENT);
        }
    }

    /** Neither holds a decision up: it stands, what is outstanding can be seen, and follows by itself. */
    @Test
    void followWhenMailAndIdentityProviderAreBack() {
        String applicant = "patient-" + UUID.randomUUID();
        RegistrationId registration = taken(applicant);
        OrganizationId company = connected();
        ClientId client = provisioning(company).client();

        portal.mail().stop();
        portal.silenceKeycloak();
        try {
            approve(registration);
            suspend(company);

            assertThat(portal.bean(Registrations.class)
                            .find(registration)
                            .orElseThrow()
                            .status())
                    .isEqualTo(RegistrationStatus.APPROVED);
            assertThat(portal.bean(Organizations.class).details(company).status())
                    .isEqualTo(OrganizationStatus.SUSPENDED);
            assertThat(provisioning(company).state()).isNotEqualTo(ProvisioningState.APPLIED);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(unfinished())
                            .extracting(EffectRow::listener)
                            .contains("Courier"));
        } finally {
            portal.wakeKeycloak();
            portal.mail().restart();
        }

        await().atMost(Duration.ofSeconds(90))
                .until(() -> provisioning(company).state() == ProvisioningState.APPLIED
                        && !approvals(applicant).isEmpty());
        assertThat(approvals(applicant)).hasSize(1);
        assertThat(keycloak.isAsWanted(client, ClientCondition.DISABLED)).isTrue();
    }

    private static Process start(Class<?> program, Map<String, Object> properties, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The same, with seconds instead of minutes before something is given up as cut off. */
    private static Map<String, Object> impatient(Map<String, Object> properties) {
        for (String state : List.of("published", "processing", "resubmitted")) {
            properties.put("spring.modulith.events.staleness." + state, "5s");
        }
        properties.put("spring.modulith.events.staleness.check-interval", "1s");
        properties.put("portal.effects.check", "1s");
        properties.put("portal.effects.first-wait", "1s");
        return properties;
    }

    private static int open(JdbcTemplate database) {
        return database.queryForList("select ID from EVENT_PUBLICATION where COMPLETION_DATE is null")
                .size();
    }

    private List<LocalMail.Mail> approvals(String applicant) {
        return portal.mail().to(applicant + "@unknown.invalid").stream()
                .filter(mail -> mail.subject().contains("approved"))
                .toList();
    }

    private RegistrationId taken(String applicant) {
        RegistrationId id = new ReviewFixtures(
                        portal.bean(Organizations.class),
                        portal.bean(Registrations.class),
                        portal.bean(RegistrationDrafts.class))
                .submitted(applicant, "Patient " + applicant);
        does(
                "dana",
                Roles.REVIEWER,
                () -> portal.bean(SubmittedRegistrations.class).take(id));
        return id;
    }

    private OrganizationId connected() {
        OrganizationId company = as("founder-" + UUID.randomUUID(), Roles.PROVIDER, () -> {
            OrganizationId started = portal.bean(Organizations.class).start(UserType.STANDARD, "Connected");
            portal.bean(Credentials.class).start();
            return started;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> provisioning(company).state() == ProvisioningState.APPLIED);
        return company;
    }

    private ProvisioningRow provisioning(OrganizationId company) {
        return as("dana", Roles.REVIEWER, () -> portal.bean(Provisionings.class).of(company))
                .orElseThrow();
    }

    private void approve(RegistrationId id) {
        long revision = portal.bean(Registrations.class).find(id).orElseThrow().revision();
        does(
                "dana",
                Roles.REVIEWER,
                () -> portal.bean(SubmittedRegistrations.class)
                        .approve(id, revision, List.of(new Reason(ReasonCode.ALL_CRITERIA_MET, null)), null));
    }

    private void suspend(OrganizationId company) {
        var two = new FourEyes(new Actor("dana", "dana"), new Actor("sam", "sam"));
        var _ = as("sam", Set.of(Roles.SENIOR_REVIEWER), () -> {
            portal.bean(Organizations.class).suspend(company, two, "Complaints");
            return company;
        });
    }

    private List<EffectRow> unfinished() {
        return as("dana", Roles.REVIEWER, () -> portal.bean(Effects.class).unfinished(PageRequest.of(0, 100)));
    }
}
