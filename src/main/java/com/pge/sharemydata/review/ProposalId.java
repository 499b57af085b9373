package com.pge.sharemydata.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a proposal for a company's life cycle. */
@Embeddable
public record ProposalId(UUID id) implements Serializable {

    public static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
