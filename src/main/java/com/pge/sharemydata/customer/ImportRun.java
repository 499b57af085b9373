package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.ImportBatch.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One file on its way in: checks each row, hands over a few hundred at a time, and counts what became of them. */
final class ImportRun {

    private static final int AT_ONCE = 500;
    private static final int REMEMBERED = 10_000;

    private final ImportProblems problems;
    private final LineRules rules;
    private final Function<List<CustomerLine>, List<Outcome>> writer;
    private final List<CustomerLine> waiting = new ArrayList<>(AT_ONCE);
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Object, Said> said = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Said> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Said(long line, Object what) {}

    private record About(CustomerField field, String number, Object more) {}

    ImportRun(ImportProblems problems, LineRules rules, Function<List<CustomerLine>, List<Outcome>> writer) {
        this.problems = problems;
        this.rules = rules;
        this.writer = writer;
    }

    boolean take(long line, Map<CustomerField, String> fields) {
        rules.check(line, fields).filter(this::contradictsNothing).ifPresent(waiting::add);
        if (waiting.size() == AT_ONCE) {
            finish();
        }
        return !problems.isFull();
    }

    /** Hands over what is waiting. */
    void finish() {
        if (!waiting.isEmpty()) {
            writer.apply(waiting).forEach(outcome -> outcomes.merge(outcome, 1L, Long::sum));
            waiting.clear();
        }
    }

    ImportReport report(String fileName, boolean complete) {
        long added = outcomes.getOrDefault(Outcome.ADDED, 0L);
        long changed = outcomes.getOrDefault(Outcome.CHANGED, 0L);
        long unchanged = outcomes.getOrDefault(Outcome.UNCHANGED, 0L);
        long refused = problems.refusedLines();
        return new ImportReport(
                fileName,
                added + changed + unchanged + refused,
                added,
                changed,
                unchanged,
                refused,
                complete,
                problems.listed());
    }

    /** Two rows of one file that say different things of the same: whichever came first would depend on the order. */
    private boolean contradictsNothing(CustomerLine line) {
        return agrees(line, CustomerField.CUSTOMER_NUMBER, line.holder().number(), "", line.holder())
                && agrees(line, CustomerField.ACCOUNT_NUMBER, line.account().number(), "", line.account())
                && agrees(line, CustomerField.PREMISE_NUMBER, line.premise().number(), "", line.premise())
                && agrees(
                        line,
                        CustomerField.SERVICE_ID,
                        line.agreement().number(),
                        List.of(line.holder().number(), line.agreement().start()),
                        line.agreement());
    }

    private boolean agrees(CustomerLine line, CustomerField field, String number, Object more, Object what) {
        Said before = said.putIfAbsent(new About(field, number, more), new Said(line.line(), what));
        if (before == null || before.what().equals(what)) {
            return true;
        }
        problems.row(line.line(), field, "contradicts", number, before.line());
        return false;
    }
}
