package com.pge.sharemydata.testing;

import java.nio.file.Path;
import java.util.Map;

/** {@code ./portal run}: the portal on this machine until Ctrl-C. */
public final class Run {

    private Run() {}

    /** Starts everything, says where it is and who can sign in, and stays until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        long began = System.nanoTime();
        Path home = Path.of("var/run");
        var portal = LocalPortal.start(home, true, Map.of());
        var page = MailPage.start(new Settings(home).port("mail-page", 8025), portal.mail());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            page.close();
            portal.close();
        }));
        System.out.println(Greeting.of(portal.addresses(), new Settings(home).port("mail-page", 8025), began));
        Thread.currentThread().join();
    }
}
