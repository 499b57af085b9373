package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.DayReadings;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.ProgramEnrollment;
import com.pge.sharemydata.usage.Taken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in: gathers what is sound, a few thousand days at the most, hands it over, and tells the history how far
 * it is. Where it goes on after a break, what was handed over then is counted and passed over.
 */
final class MeterImportRun {

    private static final int DAYS_AT_ONCE = 2000;
    private static final int BILLS_AT_ONCE = 500;

    private record Key(ServiceAgreementId agreement, Channel channel, LocalDate day) {}

    private final MeterImportTools tools;
    private final MeterImportRow begun;
    private final CheckedInput input;
    private final Map<Key, DayReadings> days = new LinkedHashMap<>();
    private final List<Bill> bills = new ArrayList<>();
    private final List<ProgramEnrollment> programs = new ArrayList<>();
    private final List<MeterImportProblem> problems;
    private int toldProblems;
    private Taken takenDays;
    private Taken takenBills;
    private Taken takenPrograms;
    private long rows;
    private long refused;
    private long line;
    private long done;
    private long held = Long.MAX_VALUE;
    private long position;
    private long toldAt;
    private final long deadline;
    private @Nullable Key last;
    private DayReadings lastDay = new DayReadings(0);

    /** @param known problems of the part that was handed over before */
    MeterImportRun(MeterImportTools tools, MeterImportRow begun, List<MeterImportProblem> known, CheckedInput input) {
        this.tools = tools;
        this.begun = begun;
        this.input = input;
        this.problems = new ArrayList<>(known);
        this.toldProblems = known.size();
        this.refused = known.size();
        this.takenDays = begun.days();
        this.takenBills = begun.bills();
        this.takenPrograms = begun.programs();
        this.position = begun.position();
        this.toldAt = tools.clock().millis();
        this.deadline = toldAt + tools.settings().importTime().toMillis();
    }

    /** Goes to a line, or an entry of a feed. */
    void begin(long next) {
        line = next;
    }

    void row() {
        rows++;
    }

    /** Whether the line was not handed over before. */
    boolean isNew() {
        return line > begun.position();
    }

    /** Whether the file is worth reading on. */
    boolean isOpen() {
        return refused < tools.settings().importProblems();
    }

    long rows() {
        return rows;
    }

    void refuse(MeterImportRule rule, String found) {
        if (isNew() && isOpen()) {
            refused++;
            problems.add(problem(line, rule, found));
        }
    }

    /** What begins in this line waits for more, so that a resumed import has to read it again. */
    void hold(long first) {
        held = Math.min(held, first);
    }

    /** Nothing waits any more. */
    void release() {
        held = Long.MAX_VALUE;
    }

    void take(
            ServiceRow service,
            Channel channel,
            LocalDate day,
            int slot,
            long value,
            long cost,
            int quality,
            int timeOfUse) {
        if (last == null || !last.day.equals(day) || last.channel != channel || !last.agreement.equals(service.id())) {
            if (days.size() >= DAYS_AT_ONCE) {
                handOver();
            }
            last = new Key(service.id(), channel, day);
            lastDay = days.computeIfAbsent(last, _ -> new DayReadings(channel.slots(day)));
        }
        lastDay.set(slot, value, cost, quality, timeOfUse);
    }

    void take(Bill bill) {
        bills.add(bill);
        if (bills.size() >= BILLS_AT_ONCE) {
            handOver();
        }
    }

    void take(ProgramEnrollment enrollment) {
        if (programs.size() >= BILLS_AT_ONCE) {
            handOver();
        }
        programs.add(enrollment);
    }

    /** The line is read. Says from time to time how far the import is. */
    void done() throws RefusedContent {
        done = line;
        long now = tools.clock().millis();
        if (now - toldAt >= tools.settings().importTold().toMillis()) {
            tell(MeterImportState.RUNNING);
        }
        if (now > deadline) {
            throw new RefusedContent(
                    MeterImportRule.TIME, tools.settings().importTime().toString());
        }
    }

    /** The file is read to its end, or as far as it is worth reading. */
    MeterImportReport finish() {
        release();
        handOver();
        tell(isOpen() ? MeterImportState.FINISHED : MeterImportState.STOPPED);
        return report(isOpen());
    }

    /** Nothing more can be read; what was sound up to there is taken. */
    MeterImportReport stop(RefusedContent refusal) {
        handOver();
        problems.add(problem(Math.max(done, begun.position()) + 1, refusal.rule(), refusal.found()));
        tell(MeterImportState.STOPPED);
        return report(false);
    }

    /** The connection broke, or the portal did: to be resumed behind what was handed over last. */
    void breakOff() {
        tell(MeterImportState.STOPPED);
    }

    private void handOver() {
        if (input.isBehind()) {
            // What may be another file's waits until it is known.
            return;
        }
        List<DeliveredDay> delivered = new ArrayList<>(days.size());
        days.forEach((key, day) -> delivered.add(new DeliveredDay(key.agreement, key.channel, key.day, day.pack())));
        if (!delivered.isEmpty()) {
            takenDays = takenDays.and(tools.intake().take(delivered));
        }
        if (!bills.isEmpty()) {
            takenBills = takenBills.and(tools.bills().take(bills));
        }
        if (!programs.isEmpty()) {
            takenPrograms = takenPrograms.and(tools.programs().take(programs));
        }
        days.clear();
        bills.clear();
        programs.clear();
        last = null;
        position = Math.max(position, Math.min(done, held - 1));
    }

    private void tell(MeterImportState state) {
        toldAt = tools.clock().millis();
        var now = tools.clock().instant();
        tools.history()
                .tell(
                        new MeterImportRow(
                                begun.id(),
                                begun.kind(),
                                begun.name(),
                                begun.importer(),
                                state,
                                begun.startedAt(),
                                now,
                                state == MeterImportState.RUNNING ? null : now,
                                position,
                                rows,
                                refused,
                                takenDays,
                                takenBills,
                                takenPrograms,
                                input.bytes(),
                                input.sha256()),
                        toldProblems,
                        problems.subList(toldProblems, problems.size()));
        toldProblems = problems.size();
    }

    private MeterImportReport report(boolean complete) {
        return new MeterImportReport(
                begun.id(), rows, refused, takenDays, takenBills, takenPrograms, problems, complete);
    }

    private MeterImportProblem problem(long at, MeterImportRule rule, String found) {
        return new MeterImportProblem(at, rule, found, expected(tools.texts(), rule));
    }

    /** What a rule asks for, in words. */
    static String expected(Texts texts, MeterImportRule rule) {
        return texts.text("MeterImportRule." + rule, Languages.ENGLISH);
    }
}
