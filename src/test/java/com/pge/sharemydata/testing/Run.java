package com.pge.sharemydata.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** {@code ./portal run}: the portal on this machine until Ctrl-C. */
public final class Run {

    private Run() {}

    /** Starts everything, says where it is and who can sign in, and stays until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        long began = System.nanoTime();
        Path home = Path.of(System.getProperty("smd.home", "var/run"));
        var portal = startAndStopWithThisProcess(home, Map.of());
        System.out.println(Greeting.of(portal.addresses(), began));
        Thread.currentThread().join();
    }

    /** A local portal with its mail page that ends with this process, also when the process ends while it starts. */
    static LocalPortal startAndStopWithThisProcess(Path home, Map<String, Object> properties) {
        Deque<AutoCloseable> started = new ArrayDeque<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception stubborn) {
                    System.err.println("Did not stop cleanly: " + stubborn.getMessage());
                }
            }
        }));
        var portal = LocalPortal.start(home, true, properties, started::push);
        started.push(MailPage.start(portal.addresses().mailPage(), portal.mail()));
        return portal;
    }
}
