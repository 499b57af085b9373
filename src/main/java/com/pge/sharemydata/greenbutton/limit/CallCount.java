package com.pge.sharemydata.greenbutton.limit;

import com.pge.sharemydata.ui.Dates;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many calls of one client were let in. The hour is the last sixty minutes, whenever they begin, in slots of ten seconds,
 * of which the one that is half over counts in full: no sixty minutes ever hold more than the limit. The day begins at its
 * reset on the clock of California, so it has 23 or 25 hours twice a year.
 */
final class CallCount {

    static final int SLOT_SECONDS = 10;
    private static final int SLOTS_OF_AN_HOUR = 360;
    private static final int BYTES_OF_A_SLOT = 2 * Integer.BYTES;

    /** No node takes more than this part of what is left, so that what one has not used yet is never missed. */
    private static final int LARGEST_SHARE = 100;

    private final RateLimitSettings limits;
    private final NavigableMap<Integer, Integer> slots = new TreeMap<>();
    private LocalDate day;
    private long today;

    CallCount(RateLimitSettings limits, LocalDate day, long today, byte[] hour) {
        this.limits = limits;
        this.day = day;
        this.today = today;
        for (ByteBuffer read = ByteBuffer.wrap(hour); read.remaining() >= BYTES_OF_A_SLOT; ) {
            slots.put(read.getInt(), read.getInt());
        }
    }

    static CallCount none(RateLimitSettings limits) {
        return new CallCount(limits, LocalDate.EPOCH, 0, new byte[0]);
    }

    /** Counts as many calls as are wanted and left, of which no node gets more than its share. */
    Lease take(long wanted, Instant at) {
        int slot = advance(at);
        long left = Math.min(limits.hour() - lastHour(), limits.day() - today);
        long share = Math.max(1, left / LARGEST_SHARE);
        long taken = Math.clamp(left, 0, Math.min(wanted, share));
        if (taken > 0) {
            slots.merge(slot, (int) taken, Integer::sum);
            today += taken;
        }
        return new Lease(taken, slot, day, left(at), openAt(at));
    }

    /** Counts those no longer that were not made. */
    void giveBack(Lease unused) {
        slots.computeIfPresent(unused.slot(), (_, calls) -> {
            int made = calls - (int) unused.calls();
            return made > 0 ? made : null;
        });
        if (unused.day().equals(day)) {
            today = Math.max(0, today - unused.calls());
        }
    }

    Allowance left(Instant at) {
        int slot = advance(at);
        Instant full =
                slots.isEmpty() ? Instant.ofEpochSecond((long) slot * SLOT_SECONDS) : outOfTheHour(slots.lastKey());
        return new Allowance(
                limits.hour(),
                Math.max(0, limits.hour() - lastHour()),
                full,
                limits.day(),
                Math.max(0, limits.day() - today),
                reset());
    }

    /** The first moment at which one more call is within both limits. */
    private Instant openAt(Instant at) {
        Instant open = today < limits.day() ? at : reset();
        long over = lastHour() - limits.hour() + 1;
        for (Map.Entry<Integer, Integer> slot : slots.entrySet()) {
            if (over <= 0) {
                break;
            }
            over -= slot.getValue();
            Instant out = outOfTheHour(slot.getKey());
            open = out.isAfter(open) ? out : open;
        }
        return open;
    }

    /** Forgets what is over; a clock that is behind another node's does not turn time back. */
    private int advance(Instant at) {
        int slot = (int) (at.getEpochSecond() / SLOT_SECONDS);
        if (!slots.isEmpty()) {
            slot = Math.max(slot, slots.lastKey());
        }
        slots.headMap(slot - SLOTS_OF_AN_HOUR).clear();
        LocalDate current = dayOf(at);
        if (current.isAfter(day)) {
            day = current;
            today = 0;
        }
        return slot;
    }

    private LocalDate dayOf(Instant at) {
        ZonedDateTime local = at.atZone(Dates.PACIFIC);
        boolean isNext = !local.toLocalTime().isBefore(limits.dayResetsAt());
        return isNext ? local.toLocalDate().plusDays(1) : local.toLocalDate();
    }

    private Instant reset() {
        return day.atTime(limits.dayResetsAt()).atZone(Dates.PACIFIC).toInstant();
    }

    private long lastHour() {
        return slots.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static Instant outOfTheHour(int slot) {
        return Instant.ofEpochSecond((slot + SLOTS_OF_AN_HOUR + 1L) * SLOT_SECONDS);
    }

    LocalDate day() {
        return day;
    }

    long today() {
        return today;
    }

    byte[] hour() {
        ByteBuffer bytes = ByteBuffer.allocate(slots.size() * BYTES_OF_A_SLOT);
        slots.forEach((slot, calls) -> bytes.putInt(slot).putInt(calls));
        return bytes.array();
    }
}
