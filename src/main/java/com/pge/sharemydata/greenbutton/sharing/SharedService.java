package com.pge.sharemydata.greenbutton.sharing;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.espi.MeteredService;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One service as far as one authorization opens it: nothing before its history, nothing before or after the customer's own
 * time there, nothing the customer did not agree to.
 *
 * @param days that may be told
 */
public record SharedService(AuthorizationDetails authorization, ServiceRow row, MeteredService metered, DayRange days) {

    /** The last day of everything. */
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 30);

    static SharedService of(
            AuthorizationDetails authorization, ServiceRow service, LocalDate firstDay, List<ChannelSpan> spans) {
        LocalDate lastDay = Stream.of(service.end(), authorization.term().lastDay())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(OPEN);
        DayRange days = new DayRange(service.start(), lastDay).within(firstDay, OPEN);
        List<ChannelSpan> told = spans.stream()
                .filter(span -> !days.within(span.firstDay(), span.lastDay()).isEmpty())
                .toList();
        Instant since = Channel.startOf(service.start());
        var metered = new MeteredService(
                authorization.id().id(),
                service.usagePointId(),
                service.commodity() == Commodity.GAS,
                since,
                told.stream()
                        .map(ChannelSpan::updatedAt)
                        .max(Instant::compareTo)
                        .orElse(since),
                authorization.data().contains(DataCategory.USAGE),
                authorization.data().contains(DataCategory.BILLING),
                told);
        return new SharedService(authorization, service, metered, days);
    }

    public void require(DataCategory category) {
        if (!authorization.data().contains(category)) {
            throw new Refused(Refusal.NOT_SHARED);
        }
    }

    public ChannelSpan channel(String meterReading) {
        require(DataCategory.USAGE);
        return metered.channel(meterReading).orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
    }

    /** Everything that its documents follow from, but for what the meter counted and what was billed. */
    public List<Object> facts() {
        return List.of(
                authorization.id(),
                authorization.revision(),
                authorization.data().stream().sorted().toList(),
                days,
                metered);
    }
}
