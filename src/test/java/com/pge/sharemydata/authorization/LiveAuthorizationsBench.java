package com.pge.sharemydata.authorization;

import com.pge.sharemydata.directory.DirectoryBench;
import com.pge.sharemydata.directory.Permissions;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every call by a customer's token asks of company and authorization, over a table of a million of them. */
public final class LiveAuthorizationsBench {

    private static final int SIZE = 1_000_000;
    private static final int CHUNK = 50_000;
    private static final int COMPANIES = 1_000;
    private static final int KNOWN = 50_000;
    private static final int KNOWN_CALLS = 500_000;
    private static final int UNKNOWN_CALLS = 5_000;

    private final DataSource database;
    private final LiveAuthorizations authorizations;
    private final Standings standings = new DirectoryBench(COMPANIES).standings();
    private final Clock clock = Clock.systemUTC();
    private final Random random = new Random(1);
    private int unknown = KNOWN;

    public LiveAuthorizationsBench(DataSource database) {
        this.database = database;
        this.authorizations = new LiveAuthorizations(new LiveAuthorizationTable(new JdbcTemplate(database)));
    }

    /** Makes the tables of the portal and fills them, unless they are from an earlier bench; remembers some tokens. */
    public void fill() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        Long stored = new JdbcTemplate(database).queryForObject("select count(*) from authorization_token", Long.class);
        if (stored == null || stored != SIZE) {
            System.out.println("Filling a table with a million authorizations; this takes a while.");
            write();
        }
        check(KNOWN, LiveAuthorizationsBench::same);
    }

    /** A call's mean, the tokens being ones that came before. */
    public double microsecondsOfKnown() {
        return check(KNOWN_CALLS, _ -> random.nextInt(KNOWN));
    }

    /** A call's mean, no token having come before. */
    public double microsecondsOfUnknown() {
        int first = unknown;
        unknown += UNKNOWN_CALLS;
        return check(UNKNOWN_CALLS, call -> first + call);
    }

    private double check(int calls, IntUnaryOperator numbers) {
        String[] tokens = IntStream.range(0, calls)
                .map(numbers)
                .mapToObj(LiveAuthorizationsBench::token)
                .toArray(String[]::new);
        int open = 0;
        long began = System.nanoTime();
        for (String token : tokens) {
            open += mayRead(token) ? 1 : 0;
        }
        double microseconds = (System.nanoTime() - began) / 1e3 / calls;
        if (open != calls) {
            throw new IllegalStateException(open + " of " + calls + " are open");
        }
        return microseconds;
    }

    /** As the machine API's caller check asks. */
    private boolean mayRead(String token) {
        return authorizations
                .byTokenId(token)
                .filter(live -> live.isOpen(clock.instant()))
                .flatMap(live -> standings.of(live.organization()))
                .map(Standing::permits)
                .filter(Permissions::liveReads)
                .isPresent();
    }

    private void write() {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            // The rows stand alone: nothing reads the customers and registrations they name.
            sql.execute("set session foreign_key_checks = 0, unique_checks = 0");
            sql.execute("delete from authorization_token");
            sql.execute("delete from authorization");
            sql.execute("create or replace table bench_company (number int primary key, id uuid not null)");
            for (int number = 0; number < COMPANIES; number++) {
                sql.addBatch(
                        "insert into bench_company values (%d, '%s')".formatted(number, DirectoryBench.id(number)));
            }
            int[] _ = sql.executeBatch();
            for (int first = 0; first < SIZE; first += CHUNK) {
                sql.execute("""
            insert into authorization (id, timeline, organization, customer, status, data, starts_at, origin, submission,
              registration, terms, subject, subject_name, given_at, activated_at, version)
            select 100000000000000 + seq, uuid(), company.id, uuid(), 'ACTIVE', 'USAGE', now(6), 'THIRD_PARTY', uuid(),
              uuid(), '2026-11', uuid(), 'A customer', now(6), now(6), 0
            from seq_%1$d_to_%2$d join bench_company company on company.number = seq mod %3$d
            """.formatted(first, first + CHUNK - 1, COMPANIES));
                sql.execute("""
            insert into authorization_token (id, authorization, client_id, subject, scope, testing, code_hash, refresh_hash,
              access_token_id, issued_at, version)
            select uuid(), 100000000000000 + seq, md5(seq mod %3$d), 'A customer', '', false, lpad(seq, 64, '0'),
              lpad(seq, 64, '0'), md5(concat('token ', seq)), now(6), 0
            from seq_%1$d_to_%2$d
            """.formatted(first, first + CHUNK - 1, COMPANIES));
            }
            sql.execute("set session foreign_key_checks = 1, unique_checks = 1");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int same(int number) {
        return number;
    }

    private static String token(int number) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5")
                            .digest(("token " + number).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
