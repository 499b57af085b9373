package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Proof that a self-access user is a certain customer: the same person, or somebody who signed in as that customer. */
@Entity
class SelfAccessLink {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "organization"))
    private OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "customer"))
    private CustomerId customer;

    private String subject;
    private String subjectName;
    private Instant linkedAt;

    @Version
    private @Nullable Long version;

    SelfAccessLink(OrganizationId organization, CustomerId customer, Actor by, Instant at) {
        this.organization = organization;
        this.customer = customer;
        this.subject = by.subject();
        this.subjectName = by.name();
        this.linkedAt = at;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SelfAccessLink() {}

    /** Another customer from now on. */
    void become(CustomerId other, Actor by, Instant at) {
        customer = other;
        subject = by.subject();
        subjectName = by.name();
        linkedAt = at;
    }

    OrganizationId organization() {
        return organization;
    }

    CustomerId customer() {
        return customer;
    }

    Actor by() {
        return new Actor(subject, subjectName);
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
