package com.pge.sharemydata.testing;

import com.pge.sharemydata.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.Valve;
import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole portal on this machine with everything it needs: MariaDB, Keycloak, an SMTP server and the application, their
 * data below one folder. What {@code ./portal run} starts, and what the journeys drive.
 */
public final class LocalPortal implements AutoCloseable {

    private static final String MAIL_FROM = "sharemydata@pge.com";

    private final Addresses addresses;
    private final EmbeddedMariaDb database;
    private final EmbeddedKeycloak keycloak;
    private final LocalMail mail;
    private final ConfigurableApplicationContext application;
    private final Map<String, Object> properties;

    private LocalPortal(
            Addresses addresses,
            EmbeddedMariaDb database,
            EmbeddedKeycloak keycloak,
            LocalMail mail,
            ConfigurableApplicationContext application,
            Map<String, Object> properties) {
        this.addresses = addresses;
        this.database = database;
        this.keycloak = keycloak;
        this.mail = mail;
        this.application = application;
        this.properties = Map.copyOf(properties);
    }

    /** Where the parts of a local portal listen; the ports are chosen on the first start and then kept. */
    public record Addresses(
            Path home, int portal, int machine, int keycloak, int management, int database, int smtp, int mailPage) {

        static Addresses of(Path home, Settings settings, boolean usualPorts) {
            return new Addresses(
                    home,
                    settings.port("portal", usualPorts ? 8080 : 0),
                    settings.port("machine", usualPorts ? 8443 : 0),
                    settings.port("keycloak", usualPorts ? 8180 : 0),
                    settings.port("keycloak-management", usualPorts ? 9000 : 0),
                    settings.port("database", usualPorts ? 3307 : 0),
                    settings.port("smtp", usualPorts ? 3025 : 0),
                    settings.port("mail-page", usualPorts ? 8025 : 0));
        }

        /** Refuses a start that could only half succeed. */
        void areFree() {
            for (int port : List.of(portal, machine, keycloak, management, database, smtp, mailPage)) {
                if (!Settings.isFree(port)) {
                    throw new StartRefused(
                            "Port %d is taken by another program. End it, or choose new ports: ./portal reset"
                                    .formatted(port));
                }
            }
        }

        public String portalUrl() {
            return "http://localhost:" + portal;
        }

        public String machineUrl() {
            return "https://localhost:" + machine;
        }

        public String keycloakUrl() {
            return "http://localhost:" + keycloak;
        }
    }

    /**
     * Starts everything and returns when it answers.
     *
     * @param durable whether a commit survives a power cut; tests do without, and take any free ports
     * @param more properties of the application, over those of a local portal
     */
    public static LocalPortal start(Path home, boolean durable, Map<String, Object> more) {
        return start(home, durable, more, _ -> {});
    }

    /** The same; each part is told to the given consumer as soon as it has to be ended. */
    static LocalPortal start(Path home, boolean durable, Map<String, Object> more, Consumer<AutoCloseable> started) {
        endWhatIsLeft(home);
        var settings = new Settings(home);
        var addresses = Addresses.of(home, settings, durable);
        addresses.areFree();
        String password = settings.secret("database");
        var database = EmbeddedMariaDb.start(home, addresses.database(), durable, password, "portal", "keycloak");
        started.accept(database);
        database.awaitReady();
        var keycloak = EmbeddedKeycloak.start(new EmbeddedKeycloak.Options(
                home,
                database.url("keycloak"),
                password,
                addresses.keycloak(),
                addresses.management(),
                true,
                realmValues(addresses, settings)));
        started.accept(keycloak);
        var mail = LocalMail.start(addresses.smtp());
        started.accept(mail);

        Map<String, Object> properties = properties(addresses, settings, database, password);
        properties.put("portal.batch.directory", home.resolve("batches"));
        properties.putAll(more);
        var spring = new SpringApplication(Portal.class);
        spring.setRegisterShutdownHook(false);
        var application = spring.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
        started.accept(application);
        keycloak.awaitReady();
        var portal = new LocalPortal(addresses, database, keycloak, mail, application, properties);
        DemoCustomers.bring(portal);
        return portal;
    }

    /** Forgets the portal of this folder and ends what it left running. */
    static void forget(Path home) {
        endWhatIsLeft(home);
        try {
            if (Files.exists(home)) {
                try (var files = Files.walk(home)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
            Files.createDirectories(home);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static void endWhatIsLeft(Path home) {
        EmbeddedKeycloak.endWhatIsLeft(home);
        EmbeddedMariaDb.endWhatIsLeft(home);
    }

    private static Map<String, String> realmValues(Addresses addresses, Settings settings) {
        Map<String, String> values = new HashMap<>(SampleUtilityLogin.realmValues(addresses, settings));
        values.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", SampleUtilityLogin.ADMINISTRATOR);
        values.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", settings.secret("keycloak-administrator"));
        values.put("SMD_UTILITY_CLIENT_SECRET", settings.secret("utility-client"));
        values.put("SMD_PORTAL_URL", addresses.portalUrl());
        values.put("SMD_PORTAL_INTERNAL_URL", addresses.portalUrl());
        values.put("SMD_PORTAL_CLIENT_SECRET", settings.secret("portal-client"));
        values.put("SMD_ADMIN_CLIENT_SECRET", settings.secret("admin-client"));
        values.put("SMD_SMTP_HOST", "127.0.0.1");
        values.put("SMD_SMTP_PORT", Integer.toString(addresses.smtp()));
        values.put("SMD_SMTP_STARTTLS", "false");
        values.put("SMD_MAIL_FROM", MAIL_FROM);
        return values;
    }

    private static Map<String, Object> properties(
            Addresses addresses, Settings settings, EmbeddedMariaDb database, String password) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", addresses.portal());
        properties.put("vaadin.productionMode", true);
        properties.put("spring.datasource.url", database.url("portal"));
        properties.put("spring.datasource.username", EmbeddedMariaDb.USER);
        properties.put("spring.datasource.password", password);
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", addresses.smtp());
        properties.put("portal.base-url", addresses.portalUrl());
        properties.put("portal.machine.base-url", addresses.machineUrl());
        properties.put("portal.machine.port", addresses.machine());
        properties.put("portal.keycloak.base-url", addresses.keycloakUrl());
        properties.put("portal.keycloak.portal-client-secret", settings.secret("portal-client"));
        properties.put("portal.keycloak.admin-client-secret", settings.secret("admin-client"));
        properties.put("portal.notification.allowed-hosts", "localhost");
        properties.put("portal.connectivity.probe.allowed-hosts", "localhost");
        // Everybody who tries this portal comes over one connection.
        properties.put("portal.authorization.asks-per-network", 100_000);
        properties.put("portal.certificate.passphrase", settings.secret("certificate-authority"));
        return properties;
    }

    public Addresses addresses() {
        return addresses;
    }

    public LocalMail mail() {
        return mail;
    }

    /** What the application was started with, for another one beside it that has a schema of its own. */
    public Map<String, Object> propertiesWithSchema(String schema) {
        Map<String, Object> others = new HashMap<>(properties);
        others.put("spring.datasource.url", database.url(schema));
        others.put("server.port", 0);
        others.put("portal.machine.port", 0);
        return others;
    }

    /** Ends the session of everybody who is signed in, as their time-out does. */
    public void endSessions() {
        for (Container context : tomcat().getHost().findChildren()) {
            for (Session session : ((Context) context).getManager().findSessions()) {
                session.expire();
            }
        }
    }

    /** Adds something to its connectors, before everything that the portal does. */
    void alsoServes(Valve valve) {
        tomcat().getEngine().getPipeline().addValve(valve);
    }

    private Tomcat tomcat() {
        var server = (TomcatWebServer) ((WebServerApplicationContext) application).getWebServer();
        return Objects.requireNonNull(server).getTomcat();
    }

    /** Keycloak stops answering, as one that is down or cut off. */
    public void silenceKeycloak() {
        keycloak.signal("STOP");
    }

    public void wakeKeycloak() {
        keycloak.signal("CONT");
    }

    /** A bean of the running application, for what a test or the demo does behind the pages. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** The running application itself, for fixtures that module tests use too. */
    public ApplicationContext context() {
        return application;
    }

    /** Ends the application first, then what it stands on. */
    @Override
    public void close() {
        application.close();
        mail.close();
        keycloak.close();
        database.close();
    }
}
