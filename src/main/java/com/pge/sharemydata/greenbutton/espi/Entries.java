package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.MeterDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Resources put into entries, linked to each other as clients follow them. */
final class Entries {

    private static final String DATA = "Green Button Data File";

    /** Of what never changes. */
    static final Instant SINCE = Instant.parse("2026-01-01T08:00:00Z");

    private final EspiLinks links;

    Entries(EspiLinks links) {
        this.links = links;
    }

    Entry localTime() {
        return new Entry(
                links.localTime(),
                links.localTimeParameters(),
                List.of(),
                "DST FOR PACIFIC TIMEZONE",
                SINCE,
                SINCE,
                new LocalTimeParameters());
    }

    Entry readingType(Channel channel) {
        var type = new ReadingType(channel);
        return new Entry(
                links.readingType(type.id()),
                links.readingTypes(),
                List.of(),
                "Type of Meter Reading Data",
                SINCE,
                SINCE,
                type);
    }

    Entry programs() {
        return new Entry(
                links.resource("/ProgramIdMapping/1"),
                links.resource("/ProgramIdMapping"),
                List.of(),
                "Time Of Use & Consumption Tier Code Info",
                SINCE,
                SINCE,
                new ProgramIdMappings());
    }

    Entry usagePoint(MeteredService service) {
        List<String> related = new ArrayList<>();
        if (service.readings()) {
            related.add(links.meterReadings(service));
        }
        if (service.bills()) {
            related.add(links.summaries(service));
        }
        related.add(links.localTime());
        return new Entry(
                links.usagePoint(service),
                links.usagePoints(service.subscription()),
                related,
                DATA,
                service.since(),
                service.updated(),
                new UsagePoint(service.gas() ? 1 : 0));
    }

    Entry meterReading(MeteredService service, ChannelSpan span) {
        return new Entry(
                links.meterReading(service, span.channel()),
                links.meterReadings(service),
                List.of(links.blocks(service, span.channel()), links.readingType(new ReadingType(span.channel()).id())),
                DATA,
                service.since(),
                span.updatedAt(),
                new MeterReading());
    }

    Entry block(MeteredService service, MeterDay day) {
        var block = new IntervalBlock(service, day);
        String blocks = links.blocks(service, day.channel());
        return new Entry(
                blocks + "/" + block.id(),
                blocks,
                List.of(),
                "IntervalBlock_" + block.id(),
                day.publishedAt(),
                day.updatedAt(),
                block);
    }

    Entry summary(MeteredService service, Bill.Published published) {
        var measured = new ReadingType(service.gas() ? Channel.DAILY_GAS : Channel.HOURLY_USE);
        var summary = new UsageSummary(published.bill(), measured, published.updatedAt());
        return new Entry(
                links.summaries(service) + "/" + summary.id(),
                links.summaries(service),
                List.of(),
                "UsageSummary_" + summary.id(),
                published.publishedAt(),
                published.updatedAt(),
                summary);
    }
}
