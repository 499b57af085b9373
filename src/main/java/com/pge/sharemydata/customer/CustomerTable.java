package com.pge.sharemydata.customer;

import com.pge.sharemydata.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Customers and what is delivered to them, to be read; {@link CustomerImports} writes them, by the thousand. */
@Repository
class CustomerTable {

    private static final int AT_ONCE = 500;

    private static final String SERVICE = """
            SELECT s.id, s.number, s.account_number, s.commodity, s.customer_class, p.street, p.city, p.state,
                   p.postal_code, s.start_date, s.end_date, s.usage_point_id, s.rate_schedule
              FROM service_agreement s JOIN premise p ON p.number = s.premise_number
            """;
    private static final String IN_ORDER =
            " ORDER BY s.account_number, p.street, p.number, s.commodity, s.number, s.id";

    /** Each branch walks one index in its order, so that a page costs what it shows and not what there is. */
    private static final String FOUND = """
            SELECT c.id, c.number, c.name, c.email,
                   (SELECT COUNT(*) FROM customer_account a JOIN service_agreement s ON s.account_number = a.number
                     WHERE a.customer_id = c.id) AS services
              FROM (SELECT found.id, MIN(found.place) AS place
                      FROM ((SELECT id, 1 AS place FROM customer WHERE number LIKE :start ORDER BY number LIMIT :most)
                      UNION ALL (SELECT customer_id, 2 FROM customer_account WHERE number LIKE :start
                                  ORDER BY number LIMIT :most)
                      UNION ALL (SELECT a.customer_id, 3 FROM service_agreement s
                                   JOIN customer_account a ON a.number = s.account_number
                                  WHERE s.number LIKE :start ORDER BY s.number LIMIT :most)
                      UNION ALL (SELECT id, 4 FROM customer WHERE email LIKE :start ORDER BY email, id LIMIT :most)
                      UNION ALL (SELECT id, 5 FROM customer WHERE name LIKE :start ORDER BY name, id LIMIT :most)
                      UNION ALL (SELECT id, 6 FROM customer WHERE last_word LIKE :start
                                  ORDER BY last_word, id LIMIT :most)) found
                     GROUP BY found.id) chosen
              JOIN customer c ON c.id = chosen.id
             ORDER BY chosen.place, c.name, c.id LIMIT :limit OFFSET :offset""";

    private static final String ALL = """
            SELECT c.id, c.number, c.name, c.email,
                   (SELECT COUNT(*) FROM customer_account a JOIN service_agreement s ON s.account_number = a.number
                     WHERE a.customer_id = c.id) AS services
              FROM customer c ORDER BY c.number LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;

    CustomerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else wants to lock the row waits. */
    void lock(CustomerId id) {
        var _ = jdbc.sql("SELECT id FROM customer WHERE id = :id FOR UPDATE")
                .param("id", id.toString())
                .query((row, number) -> row.getString("id"))
                .optional();
    }

    Optional<CustomerDetails> details(CustomerId id) {
        Map<String, List<ServiceRow>> services = jdbc
                .sql(SERVICE + " JOIN customer_account a ON a.number = s.account_number WHERE a.customer_id = :id"
                        + IN_ORDER)
                .param("id", id.toString())
                .query(CustomerTable::service)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ServiceRow::accountNumber));
        List<AccountRow> accounts = jdbc.sql(
                        "SELECT number, postal_code FROM customer_account WHERE customer_id = :id ORDER BY number")
                .param("id", id.toString())
                .query((row, number) -> new AccountRow(
                        row.getString("number"),
                        row.getString("postal_code"),
                        services.getOrDefault(row.getString("number"), List.of())))
                .list();
        return jdbc.sql("SELECT id, number, name, email, language FROM customer WHERE id = :id")
                .param("id", id.toString())
                .query((row, number) -> new CustomerDetails(
                        id,
                        row.getString("number"),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        Locale.forLanguageTag(row.getString("language")),
                        accounts))
                .optional();
    }

    List<ServiceRow> services(Collection<ServiceAgreementId> ids) {
        List<String> wanted =
                ids.stream().distinct().map(ServiceAgreementId::toString).toList();
        var found = new ArrayList<ServiceRow>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            found.addAll(jdbc.sql(SERVICE + " WHERE s.id IN (:ids)" + IN_ORDER)
                    .param("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .query(CustomerTable::service)
                    .list());
        }
        return found;
    }

    List<ServiceRow> agreements(String number) {
        return jdbc.sql(SERVICE + " WHERE s.number = :number ORDER BY s.start_date, s.id")
                .param("number", number)
                .query(CustomerTable::service)
                .list();
    }

    Optional<ServiceRow> ofUsagePoint(String id) {
        return jdbc.sql(SERVICE + " WHERE s.usage_point_id = :id")
                .param("id", id)
                .query(CustomerTable::service)
                .optional();
    }

    Optional<CustomerId> ofNumber(String number) {
        return jdbc.sql("SELECT id FROM customer WHERE number = :number")
                .param("number", number)
                .query(CustomerTable::id)
                .optional();
    }

    /** The customer of the account with this number, written without hyphens; nobody where two are written so. */
    Optional<CustomerId> withAccount(String plainNumber) {
        List<CustomerId> found = jdbc.sql(
                        "SELECT customer_id AS id FROM customer_account WHERE plain_number = :number LIMIT 2")
                .param("number", plainNumber)
                .query(CustomerTable::id)
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The customer with this address on file; nobody where it is nobody's, or several customers'. */
    Optional<CustomerId> onlyOneWith(EmailAddress email) {
        List<CustomerId> found = jdbc.sql("SELECT id FROM customer WHERE email = :email LIMIT 2")
                .param("email", email.value())
                .query(CustomerTable::id)
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    List<CustomerRow> find(String start, Pageable page) {
        String plain = start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(plain.isEmpty() ? ALL : FOUND)
                .param("start", plain + "%")
                .param("most", page.getOffset() + page.getPageSize())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(CustomerTable::row)
                .list();
    }

    private static CustomerRow row(ResultSet row, int number) throws SQLException {
        return new CustomerRow(
                id(row, number),
                row.getString("number"),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                row.getInt("services"));
    }

    private static CustomerId id(ResultSet row, int number) throws SQLException {
        return CustomerId.of(row.getString("id"));
    }

    private static ServiceRow service(ResultSet row, int number) throws SQLException {
        return new ServiceRow(
                ServiceAgreementId.of(row.getString("id")),
                row.getString("number"),
                row.getString("account_number"),
                Commodity.valueOf(row.getString("commodity")),
                CustomerClass.valueOf(row.getString("customer_class")),
                row.getString("street"),
                row.getString("city"),
                row.getString("state"),
                row.getString("postal_code"),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                row.getString("usage_point_id"),
                row.getString("rate_schedule"));
    }
}
