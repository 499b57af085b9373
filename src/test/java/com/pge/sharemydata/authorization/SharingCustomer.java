package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A customer with an electric and a gas service, straight in the database, who agrees to share with a company. */
public final class SharingCustomer {

    private final ApplicationContext portal;
    private final CustomerId id = CustomerId.next();
    private final ServiceAgreementId electric = ServiceAgreementId.next();
    private final ServiceAgreementId gas = ServiceAgreementId.next();
    private final String subject;

    /** @param subject of the person who is this customer */
    public SharingCustomer(ApplicationContext portal, String subject) {
        this.portal = portal;
        this.subject = subject;
        String number = number();
        Timestamp now = Timestamp.from(portal.getBean(Clock.class).instant());
        database()
                .update(
                        "insert into customer (id, number, name, email, language, updated_at) values (?, ?, ?, ?, 'en', ?)",
                        id.id(),
                        number,
                        "Maria Alvarez",
                        number + "@customer.example",
                        now);
        database()
                .update(
                        "insert into customer_account (number, customer_id, postal_code, updated_at)"
                                + " values (?, ?, '94607', ?)",
                        number,
                        id.id(),
                        now);
        database()
                .update(
                        "insert into premise values (?, '418 Linden Street', 'Oakland', 'CA', '94607', ?)",
                        number,
                        now);
        service(electric, number, "ELECTRIC", now);
        service(gas, number, "GAS", now);
        database()
                .update(
                        "insert into customer_person values (?, ?, 'NUMBER', ?) on duplicate key update customer_id = ?",
                        subject,
                        id.id(),
                        now,
                        id.id());
    }

    private void service(ServiceAgreementId service, String number, String commodity, Timestamp now) {
        database()
                .update(
                        "insert into service_agreement values (?, ?, ?, ?, ?, 'RESIDENTIAL', '2019-06-14', null, ?, 'E-TOU-C', ?, ?)",
                        service.id(),
                        number(),
                        number,
                        number,
                        commodity,
                        number(),
                        now,
                        now);
    }

    /** Agrees, for both services; the company's software has still to fetch its tokens. */
    public AuthorizationId agrees(OrganizationId company, Set<DataCategory> data, @Nullable LocalDate lastDay) {
        UUID registration = Objects.requireNonNull(database()
                .queryForObject(
                        "select id from registration where organization = ? limit 1", UUID.class, company.id()));
        Instant now = portal.getBean(Clock.class).instant().truncatedTo(ChronoUnit.MICROS);
        AuthorizationId[] pending = new AuthorizationId[1];
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> pending[0] = portal.getBean(AuthorizationBook.class)
                        .pending(Authorization.agreed(
                                company,
                                id,
                                data,
                                Set.of(electric, gas),
                                Term.of(now, lastDay),
                                new Basis(
                                        AuthorizationOrigin.THIRD_PARTY,
                                        UUID.randomUUID(),
                                        new RegistrationId(registration),
                                        "2026-11",
                                        subject,
                                        "Maria Alvarez",
                                        now,
                                        null)))
                        .id());
        return pending[0];
    }

    public String subject() {
        return subject;
    }

    private JdbcTemplate database() {
        return portal.getBean(JdbcTemplate.class);
    }

    private static String number() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    }
}
