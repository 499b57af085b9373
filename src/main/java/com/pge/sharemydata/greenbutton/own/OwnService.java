package com.pge.sharemydata.greenbutton.own;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.espi.MeteredService;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One of the customer's services, open or ended. Nothing before or after his own time there is told.
 *
 * @param channels that have readings in his time
 */
public record OwnService(ServiceRow row, List<ChannelSpan> channels) {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 30);

    public OwnService {
        LocalDate end = row.end();
        DayRange own = new DayRange(row.start(), end == null ? OPEN : end);
        channels = channels.stream()
                .filter(span -> !own.within(span.firstDay(), span.lastDay()).isEmpty())
                .toList();
    }

    /** The first day that has readings; nothing where none has. */
    public Optional<LocalDate> firstDay() {
        return channels.stream()
                .map(ChannelSpan::firstDay)
                .min(LocalDate::compareTo)
                .map(day -> day.isBefore(row.start()) ? row.start() : day);
    }

    /** The last day that has readings; nothing where none has. */
    public Optional<LocalDate> lastDay() {
        LocalDate end = row.end();
        return channels.stream()
                .map(ChannelSpan::lastDay)
                .max(LocalDate::compareTo)
                .map(day -> end != null && day.isAfter(end) ? end : day);
    }

    DayRange within(LocalDate first, LocalDate last) {
        LocalDate end = row.end();
        return new DayRange(row.start(), end == null ? OPEN : end).within(first, last);
    }

    /** As the documents of Green Button tell of it. */
    MeteredService metered(String subscription) {
        Instant since = Channel.startOf(row.start());
        Instant updated = channels.stream()
                .map(ChannelSpan::updatedAt)
                .max(Instant::compareTo)
                .orElse(since);
        return new MeteredService(
                subscription,
                row.usagePointId(),
                row.commodity() == Commodity.GAS,
                since,
                updated,
                true,
                true,
                channels);
    }
}
