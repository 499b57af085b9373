package com.pge.sharemydata.connectivity.probe;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One layer of one address, as a check found it. */
@Entity
@Table(name = "address_check_layer")
class CheckedLayer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "address_check"))
    private AddressCheckId addressCheck;

    private int place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AddressUse purpose;

    private String address;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProbeLayer layer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LayerOutcome outcome;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ProbeProblem problem;

    @Convert(converter = SeenFacts.class)
    private Map<SeenFact, String> seen;

    private @Nullable String exchange;
    private long tookMicros;

    /** @param place of the address among those of the check */
    CheckedLayer(AddressCheckId addressCheck, int place, ProbedAddress address, LayerFinding finding) {
        this.addressCheck = addressCheck;
        this.place = place;
        this.purpose = address.use();
        this.address = address.address();
        this.layer = finding.layer();
        this.outcome = finding.outcome();
        this.problem = finding.problem();
        this.seen = finding.seen();
        this.exchange = finding.exchange();
        this.tookMicros = finding.took().toNanos() / 1_000;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CheckedLayer() {}

    int place() {
        return place;
    }

    ProbedAddress address() {
        return new ProbedAddress(purpose, address);
    }

    LayerFinding finding() {
        return new LayerFinding(layer, outcome, problem, seen, exchange, Duration.ofNanos(tookMicros * 1_000));
    }
}
