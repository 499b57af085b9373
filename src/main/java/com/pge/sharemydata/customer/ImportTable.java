package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.CustomerLine.Account;
import com.pge.sharemydata.customer.CustomerLine.Agreement;
import com.pge.sharemydata.customer.CustomerLine.Holder;
import com.pge.sharemydata.customer.CustomerLine.Premise;
import com.pge.sharemydata.customer.ImportBatch.Kept;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The same tables as {@link CustomerTable}, read and written a few hundred rows at a time. */
@Repository
class ImportTable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long SMALLEST_TEN_DIGITS = 1_000_000_000L;
    private static final long TEN_DIGITS = 9_000_000_000L;

    private final NamedParameterJdbcTemplate jdbc;

    ImportTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for any other import's open transaction; first in a transaction, so that what is read then is the newest. */
    void takeTurn() {
        jdbc.getJdbcTemplate().queryForList("SELECT id FROM customer_import_turn WHERE id = 1 FOR UPDATE");
    }

    ImportBatch load(List<CustomerLine> lines, ImportProblems problems) {
        var batch = new ImportBatch(problems);
        Set<String> services = numbers(lines, line -> line.agreement().number());
        Set<String> accounts = numbers(lines, line -> line.account().number());
        each("""
                SELECT number, account_number, premise_number, commodity, customer_class, rate_schedule, start_date,
                       end_date, id
                  FROM service_agreement WHERE number IN (:numbers)
                 ORDER BY start_date, COALESCE(end_date, DATE '9999-12-31'), created_at""", services, row -> {
            accounts.add(row.getString("account_number"));
            batch.agreements
                    .computeIfAbsent(row.getString("number"), number -> new ArrayList<>())
                    .add(new Kept(ServiceAgreementId.of(row.getString("id")), agreement(row), false));
        });
        each("""
                SELECT a.number, c.number AS customer_number, c.id AS customer_id, a.postal_code
                  FROM customer_account a JOIN customer c ON c.id = a.customer_id WHERE a.number IN (:numbers)""", accounts, row -> {
            batch.accounts.put(
                    row.getString("number"),
                    new Account(
                            row.getString("number"), row.getString("customer_number"), row.getString("postal_code")));
            batch.customerIds.put(row.getString("customer_number"), CustomerId.of(row.getString("customer_id")));
        });
        each(
                "SELECT id, number, name, email, language FROM customer WHERE number IN (:numbers)",
                numbers(lines, line -> line.holder().number()),
                row -> {
                    String number = row.getString("number");
                    batch.customerIds.put(number, CustomerId.of(row.getString("id")));
                    batch.holders.put(
                            number,
                            new Holder(
                                    number, row.getString("name"), row.getString("email"), row.getString("language")));
                });
        each(
                "SELECT number, street, city, state, postal_code FROM premise WHERE number IN (:numbers)",
                numbers(lines, line -> line.premise().number()),
                row -> batch.premises.put(
                        row.getString("number"),
                        new Premise(
                                row.getString("number"),
                                row.getString("street"),
                                row.getString("city"),
                                row.getString("state"),
                                row.getString("postal_code"))));
        return batch;
    }

    void write(ImportBatch batch, Instant at) {
        LocalDateTime now = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        writeHolders(batch, now);
        writeAccounts(batch, now);
        writePremises(batch, now);
        writeAgreements(batch, now);
    }

    private void writeHolders(ImportBatch batch, LocalDateTime now) {
        Function<String, SqlParameterSource> holder = number -> parameters(now)
                .addValue("id", String.valueOf(batch.customerIds.get(number)))
                .addValue("number", number)
                .addValue("name", of(batch.holders.get(number)).name())
                .addValue("email", of(batch.holders.get(number)).email())
                .addValue("language", of(batch.holders.get(number)).language());
        update(
                "INSERT INTO customer (id, number, name, email, language, updated_at)"
                        + " VALUES (:id, :number, :name, :email, :language, :now)",
                batch.newHolders,
                holder);
        update(
                "UPDATE customer SET name = :name, email = :email, language = :language, updated_at = :now"
                        + " WHERE id = :id",
                batch.changedHolders,
                holder);
    }

    private void writeAccounts(ImportBatch batch, LocalDateTime now) {
        Function<String, SqlParameterSource> account = number -> parameters(now)
                .addValue("number", number)
                .addValue(
                        "customer",
                        String.valueOf(batch.customerIds.get(
                                of(batch.accounts.get(number)).customerNumber())))
                .addValue("postalCode", of(batch.accounts.get(number)).postalCode());
        update(
                "INSERT INTO customer_account (number, customer_id, postal_code, updated_at)"
                        + " VALUES (:number, :customer, :postalCode, :now)",
                batch.newAccounts,
                account);
        update(
                "UPDATE customer_account SET postal_code = :postalCode, updated_at = :now WHERE number = :number",
                batch.changedAccounts,
                account);
    }

    private void writePremises(ImportBatch batch, LocalDateTime now) {
        Function<String, SqlParameterSource> premise = number -> {
            Premise one = of(batch.premises.get(number));
            return parameters(now)
                    .addValue("number", number)
                    .addValue("street", one.street())
                    .addValue("city", one.city())
                    .addValue("state", one.state())
                    .addValue("postalCode", one.postalCode());
        };
        update(
                "INSERT INTO premise (number, street, city, state, postal_code, updated_at)"
                        + " VALUES (:number, :street, :city, :state, :postalCode, :now)",
                batch.newPremises,
                premise);
        update(
                "UPDATE premise SET street = :street, city = :city, state = :state, postal_code = :postalCode,"
                        + " updated_at = :now WHERE number = :number",
                batch.changedPremises,
                premise);
    }

    private void writeAgreements(ImportBatch batch, LocalDateTime now) {
        List<Kept> added = batch.agreements.values().stream()
                .flatMap(List::stream)
                .filter(kept -> kept.isNew)
                .toList();
        Deque<String> usagePointIds = usagePointIds(added.size());
        // Changes first: an agreement may take the place in the unique key that another leaves.
        update(
                "UPDATE service_agreement SET account_number = :account, premise_number = :premise,"
                        + " customer_class = :class, rate_schedule = :rate, start_date = :start, end_date = :end,"
                        + " updated_at = :now WHERE id = :id",
                batch.changedAgreements,
                kept -> agreement(kept, now));
        update(
                "INSERT INTO service_agreement (id, number, account_number, premise_number, commodity,"
                        + " customer_class, rate_schedule, start_date, end_date, usage_point_id, created_at, updated_at)"
                        + " VALUES (:id, :number, :account, :premise, :commodity, :class, :rate, :start, :end,"
                        + " :usagePointId, :now, :now)",
                added,
                kept -> agreement(kept, now).addValue("usagePointId", usagePointIds.pop()));
    }

    private static MapSqlParameterSource agreement(Kept kept, LocalDateTime now) {
        Agreement agreement = kept.agreement();
        return parameters(now)
                .addValue("id", kept.id.toString())
                .addValue("number", agreement.number())
                .addValue("account", agreement.accountNumber())
                .addValue("premise", agreement.premiseNumber())
                .addValue("commodity", agreement.commodity().name())
                .addValue("class", agreement.customerClass().name())
                .addValue("rate", agreement.rateSchedule())
                .addValue("start", agreement.start())
                .addValue("end", agreement.end());
    }

    /** As many random numbers of ten digits as wanted that no agreement has. */
    private Deque<String> usagePointIds(int count) {
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            Set<String> candidates = new LinkedHashSet<>();
            while (drawn.size() + candidates.size() < count) {
                String candidate = Long.toString(SMALLEST_TEN_DIGITS + RANDOM.nextLong(TEN_DIGITS));
                if (!drawn.contains(candidate)) {
                    candidates.add(candidate);
                }
            }
            each(
                    "SELECT usage_point_id FROM service_agreement WHERE usage_point_id IN (:numbers)",
                    Set.copyOf(candidates),
                    row -> candidates.remove(row.getString("usage_point_id")));
            drawn.addAll(candidates);
        }
        return new ArrayDeque<>(drawn);
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getString("number"),
                row.getString("account_number"),
                row.getString("premise_number"),
                Commodity.valueOf(row.getString("commodity")),
                CustomerClass.valueOf(row.getString("customer_class")),
                row.getString("rate_schedule"),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class));
    }

    private void each(String sql, Set<String> numbers, RowCallbackHandler row) {
        if (!numbers.isEmpty()) {
            jdbc.query(sql, new MapSqlParameterSource("numbers", numbers), row);
        }
    }

    private <T> void update(String sql, Collection<T> all, Function<T, SqlParameterSource> parameters) {
        if (!all.isEmpty()) {
            jdbc.batchUpdate(sql, all.stream().map(parameters).toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource parameters(LocalDateTime now) {
        return new MapSqlParameterSource("now", now);
    }

    private static Set<String> numbers(List<CustomerLine> lines, Function<CustomerLine, String> number) {
        var numbers = new LinkedHashSet<String>();
        lines.forEach(line -> numbers.add(number.apply(line)));
        return numbers;
    }

    private static <T> T of(@Nullable T known) {
        return Objects.requireNonNull(known);
    }
}
