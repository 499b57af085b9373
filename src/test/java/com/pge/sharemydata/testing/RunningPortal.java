package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        return SampleThirdParty.authorityPem(PORTAL.addresses().portalUrl());
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
