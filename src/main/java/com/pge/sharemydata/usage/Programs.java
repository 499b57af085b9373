package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Demand-response programs of agreements. For modules above, which have checked their caller. */
@Service
@Transactional(readOnly = true)
public class Programs {

    /** One order for all writers: two of them wait for each other, and neither forever. */
    private static final Comparator<ProgramEnrollment> ORDER = Comparator.comparing(
                    (ProgramEnrollment one) -> one.agreement().toString())
            .thenComparing(ProgramEnrollment::name);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Programs(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the programs' names. */
    public List<ProgramEnrollment> of(ServiceAgreementId agreement) {
        return jdbc.query(
                "select name, status, enrolled_on, ended_on from usage_program where service_agreement = ? order by name",
                (row, _) -> enrollment(agreement, row),
                agreement.id());
    }

    /** Takes enrollments from the utility's systems; the same again changes nothing, other content replaces. */
    @Transactional
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 1, delay = 20)
    public Taken take(List<ProgramEnrollment> enrollments) {
        Timestamp now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
        return enrollments.stream().sorted(ORDER).map(one -> take(one, now)).reduce(Taken.NOTHING, Taken::and);
    }

    private Taken take(ProgramEnrollment one, Timestamp now) {
        int added = jdbc.update(
                "insert ignore into usage_program (service_agreement, name, status, enrolled_on, ended_on, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                one.agreement().id(),
                one.name(),
                one.status().name(),
                one.enrolledOn(),
                one.endedOn(),
                now);
        if (added == 1) {
            return new Taken(1, 0, 0);
        }
        int changed = jdbc.update(
                "update usage_program set status = ?, enrolled_on = ?, ended_on = ?, updated_at = ?"
                        + " where service_agreement = ? and name = ?"
                        + " and not (status <=> ? and enrolled_on <=> ? and ended_on <=> ?)",
                one.status().name(),
                one.enrolledOn(),
                one.endedOn(),
                now,
                one.agreement().id(),
                one.name(),
                one.status().name(),
                one.enrolledOn(),
                one.endedOn());
        return new Taken(0, changed, 1 - changed);
    }

    private static ProgramEnrollment enrollment(ServiceAgreementId agreement, ResultSet row) throws SQLException {
        return new ProgramEnrollment(
                agreement,
                row.getString("name"),
                EnrollmentStatus.valueOf(row.getString("status")),
                row.getObject("enrolled_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
