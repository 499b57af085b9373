package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A service that a customer shares, as far as it is shared.
 *
 * @param usagePoint its public id
 * @param since when the service began
 * @param updated when anything of it changed last
 * @param readings whether what the meter counted is shared
 * @param bills whether what was billed is shared
 * @param channels that have readings; none where they are not shared
 */
public record MeteredService(
        String subscription,
        String usagePoint,
        boolean gas,
        Instant since,
        Instant updated,
        boolean readings,
        boolean bills,
        List<ChannelSpan> channels) {

    public MeteredService {
        channels = List.copyOf(channels);
    }

    /** The channel whose meter reading has this id. */
    public Optional<ChannelSpan> channel(String meterReading) {
        return channels.stream()
                .filter(span -> meterReadingId(span.channel()).equals(meterReading))
                .findFirst();
    }

    static String meterReadingId(Channel channel) {
        return StableId.meterReading(new ReadingType(channel).id());
    }
}
