package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.CustomerLine.Account;
import com.pge.sharemydata.customer.CustomerLine.Agreement;
import com.pge.sharemydata.customer.CustomerLine.Holder;
import com.pge.sharemydata.customer.CustomerLine.Premise;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of everything that a few hundred rows speak of, and what the rows make of it. A service number has one
 * agreement at a time: one that begins later ends the one before, on the day before, whatever a row says of that.
 */
final class ImportBatch {

    /** What a row did. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** A known agreement; a new one has no row yet. */
    static final class Kept {

        final ServiceAgreementId id;
        final boolean isNew;
        private Agreement agreement;

        Kept(ServiceAgreementId id, Agreement agreement, boolean isNew) {
            this.id = id;
            this.agreement = agreement;
            this.isNew = isNew;
        }

        Agreement agreement() {
            return agreement;
        }
    }

    private final ImportProblems problems;

    final Map<String, CustomerId> customerIds = new HashMap<>();
    final Map<String, Holder> holders = new HashMap<>();
    final Map<String, Account> accounts = new HashMap<>();
    final Map<String, Premise> premises = new HashMap<>();
    /** By service number, in the order of their starts. */
    final Map<String, List<Kept>> agreements = new HashMap<>();

    final Set<String> newHolders = new LinkedHashSet<>();
    final Set<String> changedHolders = new LinkedHashSet<>();
    final Set<String> newAccounts = new LinkedHashSet<>();
    final Set<String> changedAccounts = new LinkedHashSet<>();
    final Set<String> newPremises = new LinkedHashSet<>();
    final Set<String> changedPremises = new LinkedHashSet<>();
    final Set<Kept> changedAgreements = new LinkedHashSet<>();
    private final Set<Kept> ended = new LinkedHashSet<>();

    ImportBatch(ImportProblems problems) {
        this.problems = problems;
    }

    Outcome apply(CustomerLine line) {
        if (isRefused(line)) {
            return Outcome.REFUSED;
        }
        boolean changed = keep(line.holder().number(), line.holder(), holders, newHolders, changedHolders);
        if (newHolders.contains(line.holder().number())) {
            customerIds.computeIfAbsent(line.holder().number(), number -> CustomerId.next());
        }
        changed |= keep(line.account().number(), line.account(), accounts, newAccounts, changedAccounts);
        changed |= keep(line.premise().number(), line.premise(), premises, newPremises, changedPremises);
        List<Kept> known = agreements.computeIfAbsent(line.agreement().number(), number -> new ArrayList<>());
        Optional<Kept> same = same(known, line);
        Map<Kept, Agreement> before = known.stream().collect(Collectors.toMap(kept -> kept, Kept::agreement));
        same.ifPresentOrElse(
                kept -> kept.agreement = line.agreement(),
                () -> known.add(new Kept(ServiceAgreementId.next(), line.agreement(), true)));
        settleEnds(known);
        before.forEach(this::noteChange);
        if (same.isEmpty()) {
            return Outcome.ADDED;
        }
        changed |= before.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().equals(entry.getKey().agreement()));
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** News of the agreements that were known and end now, or on another day. */
    List<ServiceAgreementEnded> ended(Actor by, Instant at) {
        return ended.stream()
                .map(kept -> new ServiceAgreementEnded(
                        Objects.requireNonNull(customerIds.get(customerOf(kept.agreement()))),
                        kept.id,
                        kept.agreement().number(),
                        Objects.requireNonNull(kept.agreement().end()),
                        by,
                        at))
                .toList();
    }

    private boolean isRefused(CustomerLine line) {
        Account account = accounts.get(line.account().number());
        if (account != null && !account.customerNumber().equals(line.holder().number())) {
            problems.row(
                    line.line(),
                    CustomerField.ACCOUNT_NUMBER,
                    "account-of-another",
                    line.account().number());
            return true;
        }
        Optional<Kept> first = agreements.getOrDefault(line.agreement().number(), List.of()).stream()
                .findFirst();
        if (first.isPresent()
                && first.get().agreement().commodity() != line.agreement().commodity()) {
            problems.row(
                    line.line(),
                    CustomerField.COMMODITY,
                    "commodity-other",
                    line.agreement().commodity().name(),
                    first.get().agreement().commodity().name());
            return true;
        }
        return false;
    }

    private static <T> boolean keep(
            String number, T said, Map<String, T> known, Set<String> added, Set<String> changed) {
        T before = known.put(number, said);
        if (before == null) {
            added.add(number);
            return true;
        }
        if (before.equals(said)) {
            return false;
        }
        if (!added.contains(number)) {
            changed.add(number);
        }
        return true;
    }

    /** The agreement that a row speaks of: with the same start, else one of the same customer that it overlaps. */
    private Optional<Kept> same(List<Kept> known, CustomerLine line) {
        List<Kept> own = known.stream()
                .filter(kept -> line.holder().number().equals(customerOf(kept.agreement())))
                .toList();
        LocalDate start = line.agreement().start();
        return own.stream()
                .filter(kept -> kept.agreement().start().equals(start))
                .findFirst()
                .or(() -> own.stream()
                        .filter(kept -> overlaps(kept.agreement(), line.agreement()))
                        .findFirst());
    }

    private static boolean overlaps(Agreement one, Agreement other) {
        return (one.end() == null || !one.end().isBefore(other.start()))
                && (other.end() == null || !other.end().isBefore(one.start()));
    }

    private @Nullable String customerOf(Agreement agreement) {
        Account account = accounts.get(agreement.accountNumber());
        return account == null ? null : account.customerNumber();
    }

    private static void settleEnds(List<Kept> known) {
        // Of two with the same start the one that came later stays behind the other.
        known.sort(Comparator.comparing(kept -> kept.agreement().start()));
        for (int index = 0; index + 1 < known.size(); index++) {
            Kept kept = known.get(index);
            LocalDate last = known.get(index + 1).agreement().start().minusDays(1);
            LocalDate end = kept.agreement().end();
            if (end == null || end.isAfter(last)) {
                kept.agreement = kept.agreement().endedOn(last);
            }
        }
    }

    private void noteChange(Kept kept, Agreement before) {
        Agreement after = kept.agreement();
        if (!kept.isNew && !before.equals(after)) {
            changedAgreements.add(kept);
            if (after.end() != null && !after.end().equals(before.end())) {
                ended.add(kept);
            } else if (after.end() == null) {
                ended.remove(kept);
            }
        }
    }
}
