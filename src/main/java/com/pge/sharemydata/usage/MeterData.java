package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What meters counted, to be read. For modules above, which have checked their caller. */
@Service
public class MeterData {

    /** Three partitions at the most, and some ten kilobytes. */
    private static final int PAGE_DAYS = 62;

    private final MeterTable table;

    MeterData(MeterTable table) {
        this.table = table;
    }

    /** Which channels these agreements have, in a fixed order. */
    public List<ChannelSpan> channels(Collection<ServiceAgreementId> agreements) {
        return table.spans(agreements);
    }

    /** Whether {@link #days} has more than so many. */
    public boolean hasDays(ChannelSpan channel, DayRange range, long skipped) {
        DayRange known = range.within(channel.firstDay(), channel.lastDay());
        return !known.isEmpty() && table.has(channel.agreement(), channel.channel(), known, skipped);
    }

    /**
     * The days in their order, page by page as they are asked for. No connection is held between two pages, so whoever
     * takes his time with the stream keeps nobody waiting: never ask for it in a transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public Stream<MeterDay> days(ChannelSpan channel, DayRange range) {
        DayRange known = range.within(channel.firstDay(), channel.lastDay());
        if (known.isEmpty()) {
            return Stream.empty();
        }
        return Stream.iterate(known.first(), first -> !first.isAfter(known.last()), first -> first.plusDays(PAGE_DAYS))
                .flatMap(first -> table
                        .days(
                                channel.agreement(),
                                channel.channel(),
                                known.within(first, first.plusDays(PAGE_DAYS - 1)))
                        .stream());
    }

    /** When each of these days that has readings changed last, without the readings. */
    public Map<LocalDate, Instant> updates(ChannelSpan channel, DayRange range) {
        DayRange known = range.within(channel.firstDay(), channel.lastDay());
        return known.isEmpty() ? Map.of() : table.updates(channel.agreement(), channel.channel(), known);
    }

    public Optional<MeterDay> day(ChannelSpan channel, LocalDate day) {
        return table.days(channel.agreement(), channel.channel(), new DayRange(day, day)).stream()
                .findFirst();
    }
}
