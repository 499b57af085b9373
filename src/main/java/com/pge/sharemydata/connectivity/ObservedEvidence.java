package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A call seen during a run, kept as it was. */
@Entity
class ObservedEvidence {

    private static final int LONGEST_TEXT = 8_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    // Read by queries alone.
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "run"))
    private TestRunId run;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Operation operation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable TestStep step;

    private int status;
    private @Nullable String problem;

    @Embedded
    private @Nullable Mismatch mismatch;

    @Column(name = "certificate_sha256")
    private @Nullable String certificateSha256;

    private String request;
    private String response;
    private Instant seenAt;
    private long tookMicros;

    ObservedEvidence(TestRunId run, ObservedCall call, @Nullable TestStep step) {
        this.run = run;
        this.operation = call.operation();
        this.step = step;
        this.status = call.status();
        this.problem = call.problem();
        this.mismatch = call.mismatch();
        this.certificateSha256 = call.certificateSha256();
        this.request = cut(call.request());
        this.response = cut(call.response());
        this.seenAt = call.at();
        this.tookMicros = call.took().toNanos() / 1_000;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ObservedEvidence() {}

    EvidenceRow row() {
        return new EvidenceRow(
                operation,
                step,
                status,
                problem,
                mismatch,
                certificateSha256,
                request,
                response,
                seenAt,
                Duration.ofNanos(tookMicros * 1_000));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
