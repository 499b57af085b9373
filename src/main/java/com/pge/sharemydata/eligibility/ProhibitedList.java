package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/** The Commission's list of prohibited third parties as imported on one day. It never changes; the next import follows it. */
@Entity
@CheckReturnValue
class ProhibitedList {

    @EmbeddedId
    private ProhibitedListId id;

    private LocalDate asOf;
    private String fileName;
    private String sha256;
    private int companies;
    private String importerSubject;
    private String importerName;
    private Instant importedAt;

    @ElementCollection
    @CollectionTable(name = "prohibited_company", joinColumns = @JoinColumn(name = "list"))
    private List<ProhibitedCompany> entries = new ArrayList<>();

    @Version
    private @Nullable Long version;

    ProhibitedList(ProhibitedListFile file, LocalDate asOf, Actor by, Instant at) {
        if (!file.isSound()) {
            throw new RuleViolation(
                    "eligibility.error.list-broken", file.problems().size());
        }
        this.id = ProhibitedListId.next();
        this.asOf = asOf;
        this.fileName = file.fileName();
        this.sha256 = file.sha256();
        this.companies = file.companies().size();
        this.importerSubject = by.subject();
        this.importerName = by.name();
        this.importedAt = at;
        this.entries.addAll(file.companies());
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ProhibitedList() {}

    /** An older list cannot replace a newer one, and the same one not itself. */
    void refuseToPrecede(LocalDate laterAsOf, String laterSha256) {
        if (laterAsOf.isBefore(asOf)) {
            throw new RuleViolation("eligibility.error.list-older", laterAsOf, asOf);
        }
        if (laterAsOf.equals(asOf) && laterSha256.equals(sha256)) {
            throw new RuleViolation("eligibility.error.list-again", asOf);
        }
    }

    ProhibitedListImported imported() {
        return new ProhibitedListImported(id, asOf, companies, new Actor(importerSubject, importerName), importedAt);
    }

    ProhibitedListId id() {
        return id;
    }

    LocalDate asOf() {
        return asOf;
    }

    List<ProhibitedCompany> entries() {
        return List.copyOf(entries);
    }

    ProhibitedListRow row() {
        return new ProhibitedListRow(id, asOf, fileName, companies, importerName, importedAt);
    }
}
