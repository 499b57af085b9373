package com.pge.sharemydata.testing;

import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.credential.keycloak.KeycloakBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal under test: {@link Run} in a process of its own, filled once by {@link Demo}, on ports of its own. */
final class BenchPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    /** The limits stay on and are counted; they are only high enough for a bench. */
    private static final List<String> LIMITS = List.of(
            "-Dportal.rate-limit.hour=1000000000",
            "-Dportal.rate-limit.day=1000000000",
            "-Dportal.rate-limit.at-once=1000",
            "-Dportal.rate-limit.long-at-once=1000");

    private static final Pattern STARTED = Pattern.compile("Started \\S+ in ([0-9.]+) seconds");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Path home;
    private final Path sample;
    private final Path log;
    private @Nullable Process process;
    private String door = "";

    BenchPortal(Path folder) {
        this.home = folder.resolve("home");
        this.sample = folder.resolve("sample-third-party");
        this.log = folder.resolve("portal.log");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Lets the demo make its companies, unless it did before. */
    void fillOnce() throws IOException, InterruptedException {
        if (!Files.exists(home.resolve("filled"))) {
            System.out.println("Filling a new portal first; this takes a while.");
            LocalPortal.forget(home);
            var settings = new Settings(home);
            for (String port : List.of(
                    "portal",
                    "machine",
                    "keycloak",
                    "keycloak-management",
                    "database",
                    "smtp",
                    "mail-page",
                    "sample-third-party")) {
                var _ = settings.port(port, 0);
            }
            start("Demo");
            close();
        }
    }

    /** Starts the filled portal, unless it runs. */
    void startOnce() throws IOException, InterruptedException {
        if (process == null) {
            var _ = restart();
        }
    }

    /** Starts it with the door by which customers agree. */
    void startWithDoor() throws IOException, InterruptedException {
        fillOnce();
        close();
        door = "http://localhost:" + new Settings(home).port(BenchRun.DOOR, 0);
        start("BenchRun");
    }

    /** Ends and starts it; the seconds from the command to the greeting. */
    double restart() throws IOException, InterruptedException {
        fillOnce();
        close();
        long began = System.nanoTime();
        start("Run");
        return (System.nanoTime() - began) / 1e9;
    }

    /** A customer agrees to a request; where the browser goes next. */
    URI agree(String customer, AuthorizationRequestId request) {
        return URI.create(door("/agree?customer=" + customer + "&request=" + request));
    }

    /** Brings so many months of what a customer's meters counted. */
    void meters(String number, int months) {
        var _ = door("/meters?number=" + number + "&months=" + months);
    }

    /** How many readings a second come in from a file, all of them new. */
    double importedPerSecond(String number, String format) {
        return Double.parseDouble(door("/import?number=" + number + "&format=" + format));
    }

    /** Shares a thousand meters with a company. */
    void thousandMeters(String company) {
        var _ = door("/bulk?name=" + URLEncoder.encode(company, StandardCharsets.UTF_8));
    }

    /** The seconds until the batch that was asked for last was stored. */
    double batchSeconds() {
        return Double.parseDouble(door("/batch"));
    }

    /** The seconds until every effect of what was done so far has happened. */
    double settle() {
        long began = System.nanoTime();
        var _ = door("/settled");
        return (System.nanoTime() - began) / 1e9;
    }

    /** What is alive in the portal's heap. */
    double heapMegabytes() {
        return Long.parseLong(door("/heap")) / 1e6;
    }

    /** A file that the portal serves as it is. */
    Path staticFile(String name) {
        return home.resolve(BenchRun.FILES).resolve(name);
    }

    String machineUrl() {
        return "https://localhost:" + new Settings(home).port("machine", 0);
    }

    /** The id of a company that customers find by this name. */
    String company(String name) {
        return door("/company?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private String door(String path) {
        // What is behind it may take minutes.
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(door + path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The demo's sample third party. */
    SampleThirdParty software() {
        return SampleThirdParty.read(sample, "https://localhost:" + new Settings(home).port("machine", 0));
    }

    private void start(String program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(LIMITS);
        command.addAll(List.of("-Dsmd.home=" + home, "-cp", System.getProperty("java.class.path")));
        command.add("com.pge.sharemydata.testing." + program);
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process = started;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (String said = ""; !said.contains("Share My Data is up"); said = Files.readString(log)) {
            if (started.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("The portal did not start, see " + log);
            }
        }
    }

    /** How long the application itself took, as it says. */
    double applicationSeconds() throws IOException {
        var said = STARTED.matcher(Files.readString(log));
        if (!said.find()) {
            throw new IllegalStateException("The portal did not say how long it took, see " + log);
        }
        return Double.parseDouble(said.group(1));
    }

    /** The resident memory of the process and all its children. */
    double residentMegabytes() {
        ProcessHandle running = Objects.requireNonNull(process).toHandle();
        return Stream.concat(Stream.of(running), running.descendants())
                        .mapToLong(BenchPortal::residentKilobytes)
                        .sum()
                / 1024.0;
    }

    private static long residentKilobytes(ProcessHandle process) {
        try {
            var resident = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return resident.find() ? Long.parseLong(resident.group(1)) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** How busy the machine is anyway: its load averages. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }

    String url() {
        return "http://localhost:" + new Settings(home).port("portal", 0);
    }

    /** TLS with the certificate of the demo's sample third party. */
    SSLContext companyTls() {
        return SslBundle.of(new PemSslStoreBundle(
                        PemSslStoreDetails.forCertificate(file("client.crt")).withPrivateKey(file("client.key")),
                        PemSslStoreDetails.forCertificate(file("ca.crt"))))
                .createSslContext();
    }

    private String file(String name) {
        return sample.resolve(name).toAbsolutePath().toUri().toString();
    }

    /** A client access token from the portal's live endpoint. */
    HttpRequest facadeToken() throws IOException {
        return facade("grant_type=client_credentials");
    }

    /** A customer's tokens from the portal's live endpoint. */
    HttpRequest facadeExchange(String code) throws IOException {
        return facade("grant_type=authorization_code&code=" + code + "&redirect_uri="
                + URLEncoder.encode(client().get("redirect_uri").asString(), StandardCharsets.UTF_8));
    }

    private HttpRequest facade(String form) throws IOException {
        String basic = client().get("client_id").asString() + ":"
                + client().get("client_secret").asString();
        return HttpRequest.newBuilder(uri("token_uri"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    /** What the portal then asks of Keycloak, asked directly. */
    KeycloakBench keycloak() throws IOException {
        return new KeycloakBench(
                Path.of("var/keycloak-client-key.pem"),
                "http://localhost:" + new Settings(home).port("keycloak", 0) + "/realms/share-my-data",
                client().get("client_id").asString(),
                url() + CodeCallbacks.LIVE_PATH);
    }

    HttpRequest serviceStatus(String token) throws IOException {
        return HttpRequest.newBuilder(uri("service_status_uri"))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    HttpRequest ping() throws IOException {
        return HttpRequest.newBuilder(uri("service_status_uri").resolve("/GreenButtonConnect/ping"))
                .build();
    }

    private URI uri(String name) throws IOException {
        return URI.create(client().get(name).asString());
    }

    private JsonNode client() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(sample.resolve("client.json")));
    }

    /** Asks the process to end all it started, and makes sure that it did. */
    @Override
    public synchronized void close() {
        Process running = process;
        if (running == null) {
            return;
        }
        process = null;
        List<ProcessHandle> children = running.descendants().toList();
        running.destroy();
        try {
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running.destroyForcibly();
        }
        children.stream().filter(ProcessHandle::isAlive).forEach(Leftovers::end);
    }
}
