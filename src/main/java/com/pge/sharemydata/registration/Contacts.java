package com.pge.sharemydata.registration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** The two roles a company fills; a self-access person has the first alone. */
@Embeddable
public record Contacts(
        @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "business_name"))
        @AttributeOverride(name = "email", column = @Column(name = "business_email"))
        @AttributeOverride(name = "phone", column = @Column(name = "business_phone"))
        Contact business,

        @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "technical_name"))
        @AttributeOverride(name = "email", column = @Column(name = "technical_email"))
        @AttributeOverride(name = "phone", column = @Column(name = "technical_phone"))
        Contact technical)
        implements Section {

    static final Contacts EMPTY = new Contacts(Contact.EMPTY, Contact.EMPTY);

    public Contacts(@Nullable Contact business, @Nullable Contact technical) {
        this.business = business == null ? Contact.EMPTY : business;
        this.technical = technical == null ? Contact.EMPTY : technical;
    }

    @Override
    public RegistrationStep step() {
        return RegistrationStep.CONTACTS;
    }
}
