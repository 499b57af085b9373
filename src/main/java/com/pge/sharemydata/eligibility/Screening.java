package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/** One comparison of an organization with one version of the Commission's list. It flags; it decides nothing. */
@Entity
@CheckReturnValue
class Screening {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // read by JPA
    private ScreeningId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "list"))
    private ProhibitedListId list;

    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ScreeningOutcome outcome;

    @ElementCollection
    @CollectionTable(name = "screening_hit", joinColumns = @JoinColumn(name = "screening"))
    @OrderColumn(name = "position")
    private List<ScreeningHit> hits = new ArrayList<>();

    private Instant screenedAt;

    @Version
    private @Nullable Long version;

    Screening(
            OrganizationId organization,
            ProhibitedListId list,
            LocalDate asOf,
            List<ScreeningHit> hits,
            Instant screenedAt) {
        this.id = ScreeningId.next();
        this.organization = organization;
        this.list = list;
        this.asOf = asOf;
        this.hits.addAll(hits);
        this.outcome = hits.stream()
                .map(hit -> hit.kind().outcome())
                .max(ScreeningOutcome::compareTo)
                .orElse(ScreeningOutcome.CLEAR);
        this.screenedAt = screenedAt;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Screening() {}

    /** The news, where this one has hits that the one before had not. */
    Optional<ScreeningFlagged> flagged(Optional<Screening> before) {
        List<ScreeningHit> known = before.map(older -> older.hits).orElse(List.of());
        boolean news = !new HashSet<>(known).containsAll(hits);
        return news
                ? Optional.of(new ScreeningFlagged(organization, asOf, outcome, hits.size(), Actor.SYSTEM, screenedAt))
                : Optional.empty();
    }

    boolean isOf(ProhibitedListId other) {
        return list.equals(other);
    }

    ScreeningDetails details() {
        return new ScreeningDetails(asOf, outcome, List.copyOf(hits), screenedAt);
    }
}
