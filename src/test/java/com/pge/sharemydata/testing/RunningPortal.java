package com.pge.sharemydata.testing;

import java.nio.file.Path;
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
        LocalPortal.forget(home);
        // Sites come and go with their tests: a check that nobody asked for would only write letters about them.
        var portal = LocalPortal.start(home, false, Map.of("portal.connectivity.probe.every", "36500d"));
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        return portal;
    }
}
