package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.MeterDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The documents that tell what a service's meter counted and what was billed. Long ones are written as they are read. */
public final class UsageDocuments {

    private final EspiLinks links;
    private final Entries entries;

    public UsageDocuments(EspiLinks links) {
        this.links = links;
        this.entries = new Entries(links);
    }

    /** The day of the block with this id; nothing where no day begins then. */
    public static Optional<LocalDate> dayOfBlock(String id) {
        return IntervalBlock.day(id);
    }

    /** The last day of the billing period of the summary with this id. */
    public static Optional<LocalDate> lastDayOfSummary(String id) {
        return IntervalBlock.day(id).map(next -> next.minusDays(1));
    }

    public EspiDocument meterReadings(MeteredService service, List<ChannelSpan> channels) {
        return EspiDocuments.feed(
                links.meterReadings(service),
                service.updated(),
                channels.stream().map(span -> entries.meterReading(service, span)));
    }

    public EspiDocument meterReading(MeteredService service, ChannelSpan channel) {
        return EspiDocument.alone(entries.meterReading(service, channel));
    }

    /** A channel's days as a feed. */
    public EspiDocument blocks(MeteredService service, ChannelSpan channel, Stream<MeterDay> days) {
        return EspiDocuments.feed(
                        links.blocks(service, channel.channel()),
                        channel.updatedAt(),
                        days.map(day -> entries.block(service, day)))
                .withReadings();
    }

    public EspiDocument block(MeteredService service, MeterDay day) {
        return EspiDocument.alone(entries.block(service, day)).withReadings();
    }

    public EspiDocument summaries(MeteredService service, List<Bill.Published> bills) {
        return EspiDocuments.feed(
                links.summaries(service),
                updated(service, bills),
                bills.stream().map(bill -> entries.summary(service, bill)));
    }

    public EspiDocument summary(MeteredService service, Bill.Published bill) {
        return EspiDocument.alone(entries.summary(service, bill));
    }

    /** A day of one service's meter. */
    public record ServiceDay(MeteredService service, MeterDay day) {}

    /** A bill of one service. */
    public record ServiceBill(MeteredService service, Bill.Published bill) {}

    /**
     * Everything of one service that is shared, in the order that old clients need.
     *
     * @param days channel by channel, read when they are written
     */
    public EspiDocument batch(MeteredService service, Stream<MeterDay> days, List<Bill.Published> bills) {
        return batch(
                links.batch(service),
                updated(service, bills),
                List.of(service),
                days.map(day -> new ServiceDay(service, day)),
                bills.stream().map(bill -> new ServiceBill(service, bill)));
    }

    /**
     * The same of many services, kind by kind.
     *
     * @param self where the feed is, absolute
     * @param days read when they are written, as are the bills
     */
    public EspiDocument batch(
            String self,
            Instant updated,
            List<MeteredService> services,
            Stream<ServiceDay> days,
            Stream<ServiceBill> bills) {
        List<Channel> channels = services.stream()
                .flatMap(service -> service.channels().stream())
                .map(ChannelSpan::channel)
                .distinct()
                .sorted()
                .toList();
        Stream<Entry> frame = Stream.of(
                        Stream.of(entries.localTime()),
                        channels.stream().map(entries::readingType),
                        services.stream().map(entries::usagePoint),
                        services.stream()
                                .flatMap(service ->
                                        service.channels().stream().map(span -> entries.meterReading(service, span))))
                .flatMap(Function.identity());
        Stream<Entry> blocks = days.map(day -> entries.block(day.service(), day.day()));
        Stream<Entry> summaries = bills.map(bill -> entries.summary(bill.service(), bill.bill()));
        Stream<Entry> programs = channels.isEmpty() ? Stream.empty() : Stream.of(entries.programs());
        return EspiDocuments.feed(
                        self,
                        updated,
                        Stream.of(frame, blocks, summaries, programs).flatMap(Function.identity()))
                .withReadings();
    }

    private static Instant updated(MeteredService service, List<Bill.Published> bills) {
        return Stream.concat(Stream.of(service.updated()), bills.stream().map(Bill.Published::updatedAt))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
