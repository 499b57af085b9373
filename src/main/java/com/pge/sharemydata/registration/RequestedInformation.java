package com.pge.sharemydata.registration;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Everything that reviewers asked for while they had a version in hand, round by round. */
@Embeddable
class RequestedInformation {

    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "registration_requested_item", joinColumns = @JoinColumn(name = "registration"))
    @OrderColumn(name = "position")
    private List<RequestedItem> items = new ArrayList<>();

    /** Opens a round and returns its number; the later ones leave less time. */
    int ask(List<AskedItem> asked, InformationSettings settings, Instant at) {
        if (asked.isEmpty()) {
            throw new RuleViolation("registration.error.question");
        }
        int round = rounds() + 1;
        if (round > settings.rounds()) {
            throw new RuleViolation("registration.error.rounds", settings.rounds());
        }
        Instant due = at.plus(round == 1 ? settings.firstAnswer() : settings.laterAnswer());
        asked.forEach(one -> items.add(RequestedItem.of(one, round, due)));
        return round;
    }

    /** The item as it was before. */
    RequestedItem answer(UUID id, @Nullable String text, @Nullable DocumentId document) {
        return change(id, item -> item.answered(text, document));
    }

    RequestedItem accept(UUID id) {
        return change(id, RequestedItem::accepted);
    }

    RequestedItem reject(UUID id, String remark) {
        return change(id, item -> item.rejected(remark));
    }

    void expire() {
        items.replaceAll(item -> item.isOpen() ? item.expired() : item);
    }

    boolean isAnswered() {
        return items.stream().noneMatch(RequestedItem::isOpen);
    }

    int rounds() {
        return items.stream().mapToInt(RequestedItem::round).max().orElse(0);
    }

    List<RequestedItem> details() {
        return List.copyOf(items);
    }

    private RequestedItem change(UUID id, UnaryOperator<RequestedItem> change) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).item().equals(id)) {
                return items.set(i, change.apply(items.get(i)));
            }
        }
        throw new RuleViolation("registration.error.unknown");
    }
}
