package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Children that outlived a killed run: found by their process id in {@code <home>/pids} and ended before a new start. */
final class Leftovers {

    private Leftovers() {}

    static void remember(Path home, String part, long pid) {
        try {
            Files.createDirectories(home.resolve("pids"));
            Files.writeString(home.resolve("pids").resolve(part), Long.toString(pid));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Ends the part's old process, if one is still there and its command line says it is ours. */
    static void end(Path home, String part, String sign) {
        Path file = home.resolve("pids").resolve(part);
        if (!Files.exists(file)) {
            return;
        }
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(process -> commandLine(process).contains(sign))
                    .ifPresent(Leftovers::end);
            Files.delete(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Asks the process and its children to end; after ten seconds it does not ask any more. */
    static void end(ProcessHandle process) {
        var all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle each : all) {
            await(each);
        }
        await(process);
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stubborn) {
            process.destroyForcibly();
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return process.info().commandLine().orElse("");
        }
    }
}
