package com.pge.sharemydata.connectivity.probe;

import com.pge.sharemydata.connectivity.NotificationTrial;
import com.pge.sharemydata.connectivity.NotificationTrial.Delivery;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.PublicAddresses;
import com.pge.sharemydata.shared.PublicAddresses.NotPublic;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Goes to an address that a company typed, layer by layer on one connection: its name is resolved once, and the connection
 * goes to one of the very machines that were found to be public.
 */
final class AddressProbe implements AutoCloseable {

    private static final int HTTPS = 443;
    private static final int MOST_MACHINES = 4;

    private final PublicAddresses names;
    private final ServerJudge judge;
    private final PageVisit page;
    private final NotificationTrial trial;
    private final KeyManager identity;
    private final ProbeSettings settings;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("probe-deadline").factory());

    /** The system's resolver takes its own time, which nobody can cut short. */
    private final ExecutorService resolver = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("probe-name-", 0).factory());

    /** @param identity shown to those who ask, where the company wants notifications to come with it */
    AddressProbe(ServerJudge judge, NotificationTrial trial, KeyManager identity, ProbeSettings settings) {
        this.names = new PublicAddresses(settings.allowedHosts());
        this.judge = judge;
        this.page = new PageVisit((int) settings.largest().toBytes());
        this.trial = trial;
        this.identity = identity;
        this.settings = settings;
    }

    /** Outermost layer first, to the first that failed. Takes a bounded time, and never throws for what the other side does. */
    List<LayerFinding> probe(OrganizationId organization, ProbedAddress address) {
        var trail = new ProbeTrail();
        URI uri = address.uri();
        boolean isForNews = address.use() == AddressUse.NOTIFICATION;
        try {
            try (var deadline = new ProbeDeadline(clock, settings.longest())) {
                Socket wire = connect(resolve(host(uri), trail, deadline), port(uri), trail, deadline);
                boolean shows = isForNews && trial.showsCertificate(organization);
                Socket secured = secure(wire, uri, shows, trail, deadline);
                if (!isForNews) {
                    page.visit(uri, secured, deadline, trail);
                }
            }
            if (isForNews) {
                deliver(organization, uri, trail);
            }
        } catch (LayerFailed failed) {
            // The trail says it.
            return trail.findings();
        }
        return trail.findings();
    }

    private InetAddress[] resolve(String host, ProbeTrail trail, ProbeDeadline deadline) throws LayerFailed {
        Future<InetAddress[]> asked = resolver.submit(() -> names.resolve(host));
        try {
            InetAddress[] machines = asked.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
            trail.sees(
                    SeenFact.MACHINES,
                    Arrays.stream(machines).map(InetAddress::getHostAddress).collect(Collectors.joining(", ")));
            trail.passes(ProbeLayer.DNS);
            trail.passes(ProbeLayer.PUBLIC_ADDRESS);
            return machines;
        } catch (ExecutionException unknown) {
            if (unknown.getCause() instanceof NotPublic) {
                trail.passes(ProbeLayer.DNS);
                throw trail.fails(ProbeLayer.PUBLIC_ADDRESS, ProbeProblem.PRIVATE_ADDRESS);
            }
            throw trail.fails(ProbeLayer.DNS, ProbeProblem.UNKNOWN_HOST);
        } catch (TimeoutException silent) {
            asked.cancel(true);
            throw trail.fails(ProbeLayer.DNS, ProbeProblem.DNS_SILENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw trail.fails(ProbeLayer.DNS, ProbeProblem.DNS_SILENT);
        }
    }

    private Socket connect(InetAddress[] machines, int port, ProbeTrail trail, ProbeDeadline deadline)
            throws LayerFailed {
        ProbeProblem problem = ProbeProblem.UNREACHABLE;
        for (InetAddress machine : Arrays.asList(machines).subList(0, Math.min(machines.length, MOST_MACHINES))) {
            var wire = new Socket(Proxy.NO_PROXY);
            deadline.closes(wire);
            trail.sees(SeenFact.MACHINE, machine.getHostAddress() + " " + port);
            try {
                int patience = (int) Math.min(settings.connect().toMillis(), deadline.millisLeft());
                wire.connect(new InetSocketAddress(machine, port), patience);
                wire.setSoTimeout(deadline.millisLeft());
                trail.passes(ProbeLayer.TCP);
                return wire;
            } catch (IOException failed) {
                problem = connectProblem(failed, deadline);
            }
        }
        throw trail.fails(ProbeLayer.TCP, problem);
    }

    private static ProbeProblem connectProblem(IOException failed, ProbeDeadline deadline) {
        if (failed instanceof SocketTimeoutException || deadline.isOver()) {
            return ProbeProblem.CONNECTION_SILENT;
        }
        return failed instanceof ConnectException ? ProbeProblem.CONNECTION_REFUSED : ProbeProblem.UNREACHABLE;
    }

    private Socket secure(Socket wire, URI uri, boolean showsCertificate, ProbeTrail trail, ProbeDeadline deadline)
            throws LayerFailed {
        var server = new SeenServer();
        try {
            var secured = (SSLSocket) tls(showsCertificate ? new KeyManager[] {identity} : null, server)
                    .getSocketFactory()
                    .createSocket(wire, uri.getHost(), port(uri), true);
            secured.startHandshake();
            trail.sees(SeenFact.PROTOCOL, secured.getSession().getProtocol());
            trail.sees(SeenFact.CIPHER, secured.getSession().getCipherSuite());
            trail.passes(ProbeLayer.TLS);
            judge.judge(server, host(uri), trail);
            return secured;
        } catch (IOException failed) {
            trail.sees(SeenFact.MESSAGE, failed.getMessage());
            throw trail.fails(
                    ProbeLayer.TLS,
                    deadline.isOver() ? ProbeProblem.TOO_SLOW : TlsTrouble.of(failed, ProbeProblem.TLS_REFUSED));
        }
    }

    /** A context of its own for each connection: one that is resumed shows no certificate. */
    private static SSLContext tls(KeyManager @Nullable [] keys, SeenServer server) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(keys, new TrustManager[] {server}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void deliver(OrganizationId organization, URI uri, ProbeTrail trail) throws LayerFailed {
        Delivery delivery = trial.deliver(organization, uri);
        trail.exchanges("POST " + uri.getRawPath() + " HTTP/1.1\nHost: " + uri.getRawAuthority()
                + "\nContent-Type: application/atom+xml\n\n" + trial.document());
        if (delivery.status() != 0) {
            trail.sees(SeenFact.STATUS, delivery.status());
        }
        if (!delivery.isTaken()) {
            ProbeProblem silence = delivery.late() ? ProbeProblem.TOO_SLOW : ProbeProblem.NO_ANSWER;
            throw trail.fails(ProbeLayer.DELIVERY, delivery.status() == 0 ? silence : ProbeProblem.NOT_TAKEN);
        }
        trail.passes(ProbeLayer.DELIVERY);
    }

    /** An IPv6 address without the brackets that it has in a URI. */
    private static String host(URI uri) {
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? HTTPS : uri.getPort();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        resolver.shutdownNow();
    }
}
