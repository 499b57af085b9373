package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.shared.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a version rests on besides its answers: the documents handed in, and the agreements accepted. */
@Embeddable
class Papers {

    @ElementCollection
    @CollectionTable(name = "registration_evidence", joinColumns = @JoinColumn(name = "registration"))
    @OrderColumn(name = "position")
    private List<Evidence> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "registration_acceptance", joinColumns = @JoinColumn(name = "registration"))
    @OrderColumn(name = "position")
    private List<Acceptance> acceptances = new ArrayList<>();

    void takeOver(Papers earlier) {
        evidence.addAll(earlier.evidence);
        acceptances.addAll(earlier.acceptances);
    }

    void add(Evidence added) {
        evidence.add(added);
    }

    void remove(@Nullable DocumentId document) {
        evidence.removeIf(held -> held.document().equals(document));
    }

    /** Agreeing twice to the same text is agreeing once: the first time counts. */
    void accept(Agreement agreement, Actor by, Instant at) {
        boolean known =
                acceptances.stream().anyMatch(given -> given.agreement() == agreement && given.isOfVersionInForce());
        if (!known) {
            acceptances.removeIf(given -> given.agreement() == agreement);
            acceptances.add(Acceptance.of(agreement, by, at));
        }
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    List<Acceptance> acceptances() {
        return List.copyOf(acceptances);
    }
}
