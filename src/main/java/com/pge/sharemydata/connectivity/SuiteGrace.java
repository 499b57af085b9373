package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.organization.OrganizationId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when a company, live before a suite was needed, may do without it. */
@Entity
class SuiteGrace {

    @EmbeddedId
    private ProofId id;

    private Instant endsAt;
    private @Nullable Integer lastReminder;

    @Version
    private @Nullable Long version;

    SuiteGrace(OrganizationId organization, TestSuite suite, Instant endsAt) {
        this.id = new ProofId(organization.id(), suite);
        this.endsAt = endsAt;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SuiteGrace() {}

    /** Begins anew where the suite became needed once more. */
    void renew(Instant until) {
        endsAt = until;
        lastReminder = null;
    }

    /** The reminder due now, noted as sent: so many days before the end, each once; nothing where none is due. */
    Optional<Integer> remind(Instant at, List<Integer> days) {
        Duration left = Duration.between(at, endsAt);
        Optional<Integer> due = days.stream()
                .filter(each -> left.compareTo(Duration.ofDays(each)) <= 0)
                .min(Comparator.naturalOrder())
                .filter(each -> lastReminder == null || each < lastReminder)
                .filter(_ -> at.isBefore(endsAt));
        due.ifPresent(each -> lastReminder = each);
        return due;
    }

    OrganizationId organization() {
        return new OrganizationId(id.organization());
    }

    TestSuite suite() {
        return id.suite();
    }

    Instant endsAt() {
        return endsAt;
    }
}
