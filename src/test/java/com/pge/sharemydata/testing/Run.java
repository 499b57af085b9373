package com.pge.sharemydata.testing;

import java.nio.file.Path;

/** {@code ./portal run}: the portal on this machine until Ctrl-C. */
public final class Run {

    private Run() {}

    /** Starts everything, says where it is and who can sign in, and stays until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        long began = System.nanoTime();
        var portal = StartedParts.in(Path.of(System.getProperty("smd.home", "var/run")))
                .portal();
        System.out.println(Greeting.of(portal.addresses(), began));
        Thread.currentThread().join();
    }
}
