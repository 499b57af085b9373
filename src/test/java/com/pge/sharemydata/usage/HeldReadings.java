package com.pge.sharemydata.usage;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.willAnswer;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Readings in memory, for tests of what is made of them. */
public final class HeldReadings {

    private final Map<ServiceAgreementId, Map<Channel, List<MeterDay>>> held =
            new TreeMap<>(Comparator.comparing(ServiceAgreementId::toString));

    /** Each day came the morning after. */
    public HeldReadings with(DeliveredDay day) {
        Instant published = SyntheticMeter.published(day.day());
        days(day.agreement(), day.channel())
                .add(new MeterDay(day.channel(), day.day(), published, published, day.readings()));
        return this;
    }

    /** What is asked of the module is answered from here. */
    public void behind(MeterData mocked) {
        willAnswer(call -> spans(call.getArgument(0))).given(mocked).channels(any());
        willAnswer(call -> within(call.getArgument(0), call.getArgument(1)))
                .given(mocked)
                .days(any(), any());
        willAnswer(call -> within(call.getArgument(0), call.getArgument(1)).count() > call.getArgument(2, Long.class))
                .given(mocked)
                .hasDays(any(), any(), anyLong());
        willAnswer(call -> {
                    LocalDate day = call.getArgument(1);
                    return within(call.getArgument(0), new DayRange(day, day)).findFirst();
                })
                .given(mocked)
                .day(any(), any());
    }

    private List<ChannelSpan> spans(Collection<ServiceAgreementId> agreements) {
        List<ChannelSpan> spans = new ArrayList<>();
        held.forEach((agreement, channels) -> channels.forEach((channel, days) -> {
            if (agreements.contains(agreement)) {
                spans.add(new ChannelSpan(
                        agreement,
                        channel,
                        days.getFirst().day(),
                        days.getLast().day(),
                        days.getLast().updatedAt()));
            }
        }));
        return spans;
    }

    private Stream<MeterDay> within(ChannelSpan span, DayRange range) {
        return days(span.agreement(), span.channel()).stream()
                .filter(day -> !day.day().isBefore(range.first()) && !day.day().isAfter(range.last()))
                .filter(day -> !day.updatedAt().isBefore(range.updatedFrom())
                        && !day.updatedAt().isAfter(range.updatedTo()));
    }

    private List<MeterDay> days(ServiceAgreementId agreement, Channel channel) {
        return held.computeIfAbsent(agreement, _ -> new TreeMap<>()).computeIfAbsent(channel, _ -> new ArrayList<>());
    }
}
