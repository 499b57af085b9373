package com.pge.sharemydata.greenbutton.notification;

import static org.mockito.Mockito.mock;

import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.shared.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How fast news reaches companies of which some never answer; over the tables, and at the pace, of a portal. */
public final class NotificationBench {

    private static final int NEWS = 20;
    private static final Duration LOOKS = Duration.ofSeconds(3);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final JdbcTemplate database;
    private final NotificationBook book;
    private final Standings standings;
    private final List<OrganizationId> companies;
    private final List<OrganizationId> deaf;
    private final Clock clock = Clock.systemUTC();
    private int round;

    /**
     * @param companies all of which may receive data
     * @param deaf those of them whose address takes calls and never answers
     */
    public NotificationBench(
            DataSource database, Standings standings, List<OrganizationId> companies, List<OrganizationId> deaf) {
        this.database = new JdbcTemplate(database);
        this.book = new NotificationBook(this.database);
        this.standings = standings;
        this.companies = companies;
        this.deaf = deaf;
        companies.forEach(company -> this.database.update(
                "insert into organization (id, user_type, name, status, visible, registered_at, version)"
                        + " values (?, 'STANDARD', 'Listening Company', 'ACTIVE', true, current_timestamp(6), 0)"
                        + " on duplicate key update id = id",
                company.id()));
    }

    /** News that arrived, by the second, until all is there that can arrive. */
    public double deliveriesPerSecond(URI answering, URI silent, SSLContext trust) {
        database.update("delete from greenbutton_notification");
        round++;
        for (int news = 0; news < NEWS; news++) {
            for (OrganizationId company : companies) {
                book.add(company, round + ":" + news, List.of("https://api.example.com/news/" + news), clock.instant());
            }
        }
        int expected = (companies.size() - deaf.size()) * NEWS;
        var settings =
                new NotificationSettings(Set.of("localhost"), null, Duration.ofSeconds(15), Duration.ofDays(3), 64);
        try (var post = new NotificationPost(settings, trust, trust);
                var delivery = delivery(settings, post, answering, silent);
                var looks = Executors.newSingleThreadScheduledExecutor()) {
            long began = System.nanoTime();
            var _ = looks.scheduleAtFixedRate(delivery::begin, 0, LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            while (delivered() < expected) {
                LockSupport.parkNanos(GLANCE.toNanos());
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            looks.shutdownNow();
            return expected / seconds;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long delivered() {
        Long count = database.queryForObject(
                "select count(*) from greenbutton_notification where state = 'DELIVERED'", Long.class);
        return count == null ? 0 : count;
    }

    private NotificationDelivery delivery(
            NotificationSettings settings, NotificationPost post, URI answering, URI silent) {
        var addresses = new NotificationAddresses(mock(Registrations.class)) {
            @Override
            Optional<WebAddress> of(OrganizationId organization) {
                return WebAddress.find((deaf.contains(organization) ? silent : answering).toString());
            }
        };
        return new NotificationDelivery(
                book,
                addresses,
                standings,
                new EspiDocuments(new EspiLinks("https://api.example.com")),
                settings,
                new CompanyPost(new NotificationProofs(database), mock(NotificationSigner.class), post),
                clock);
    }
}
