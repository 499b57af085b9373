package com.pge.sharemydata.connectivity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That companies of one type need a suite, and since when. */
@Entity
class SuiteRequirement {

    @EmbeddedId
    private RequirementId id;

    private Instant since;

    @Version
    private @Nullable Long version;

    SuiteRequirement(RequirementId id, Instant since) {
        this.id = id;
        this.since = since;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SuiteRequirement() {}

    RequirementId id() {
        return id;
    }

    Instant since() {
        return since;
    }
}
