package com.pge.sharemydata.connectivity.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When the portal checks a company's addresses by itself, and which troubles the company was told of. */
@Entity
class AddressWatch {

    @Id
    private UUID organization;

    private Instant nextAt;
    private String told;

    @Version
    private @Nullable Long version;

    /** For JPA; a row begins in the repository, once for all nodes. */
    @SuppressWarnings("NullAway.Init")
    protected AddressWatch() {}

    void comesAgainAt(Instant next) {
        nextAt = next;
    }

    boolean isDue(Instant at) {
        return !nextAt.isAfter(at);
    }

    /** Notes the troubles of now as told, and gives those that were not told before. What went away may be told again. */
    List<AddressTrouble> tell(List<AddressTrouble> troubles) {
        Set<String> before = told.lines().collect(Collectors.toSet());
        told = troubles.stream().map(AddressTrouble::token).distinct().collect(Collectors.joining("\n"));
        return troubles.stream()
                .filter(trouble -> !before.contains(trouble.token()))
                .toList();
    }

    UUID organization() {
        return organization;
    }
}
