package com.pge.sharemydata.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** All that a registration says, by section; a section not yet filled in is empty. */
@Embeddable
public record Answers(
        @Embedded Company company,
        @Embedded Contacts contacts,
        @Embedded Transparency transparency,
        @Embedded DataWanted dataWanted,
        @Embedded Technical technical) {

    public Answers(
            @Nullable Company company,
            @Nullable Contacts contacts,
            @Nullable Transparency transparency,
            @Nullable DataWanted dataWanted,
            @Nullable Technical technical) {
        this.company = company == null ? Company.EMPTY : company;
        this.contacts = contacts == null ? Contacts.EMPTY : contacts;
        this.transparency = transparency == null ? Transparency.EMPTY : transparency;
        this.dataWanted = dataWanted == null ? DataWanted.EMPTY : dataWanted;
        this.technical = technical == null ? Technical.EMPTY : technical;
    }

    static Answers named(String legalName) {
        return new Answers(Company.named(legalName), null, null, null, null);
    }

    Answers with(Section section) {
        return switch (section) {
            case Company filled -> new Answers(filled, contacts, transparency, dataWanted, technical);
            case Contacts filled -> new Answers(company, filled, transparency, dataWanted, technical);
            case Transparency filled -> new Answers(company, contacts, filled, dataWanted, technical);
            case DataWanted filled -> new Answers(company, contacts, transparency, filled, technical);
            case Technical filled -> new Answers(company, contacts, transparency, dataWanted, filled);
        };
    }
}
