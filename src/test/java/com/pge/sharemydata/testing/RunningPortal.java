package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** One whole portal for all integration tests of this JVM, from an empty folder, with people to sign in. */
public final class RunningPortal {

    private static final LocalPortal PORTAL = start();

    private RunningPortal() {}

    public static LocalPortal get() {
        return PORTAL;
    }

    /** The root of the portal's certificate authority as anybody can fetch it, PEM. */
    public static String authorityPem() {
        return authorityPem(PORTAL.addresses());
    }

    static String authorityPem(LocalPortal.Addresses addresses) {
        try (var http = HttpClient.newHttpClient()) {
            byte[] der = http.send(
                            HttpRequest.newBuilder(URI.create(addresses.portalUrl() + "/pki/root.cer"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            return SampleKeys.pem("CERTIFICATE", der);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static LocalPortal start() {
        Path home = Path.of("target/running-portal");
        forget(home);
        var portal = LocalPortal.start(home, false, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        return portal;
    }

    private static void forget(Path home) {
        if (Files.exists(home)) {
            Leftovers.end(home, "mariadb", home.toAbsolutePath().toString());
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }
    }
}
