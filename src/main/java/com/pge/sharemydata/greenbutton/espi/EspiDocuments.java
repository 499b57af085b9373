package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Channel;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The documents of the machine API, ready to be sent. Those that are the same for everybody are written once.
 */
public final class EspiDocuments {

    private static final int UNAVAILABLE = 0;
    private static final int NORMAL = 1;

    private final byte[] normal = serviceStatus(NORMAL);
    private final byte[] unavailable = serviceStatus(UNAVAILABLE);

    private final EspiLinks links;
    private final Entries entries;
    private final byte[] sample;

    public EspiDocuments(EspiLinks links) {
        this.links = links;
        this.entries = new Entries(links);
        this.sample = new SampleDay(SampleDay.USUAL, links).feed();
    }

    /** Whether the service is there, as a bare ESPI document. */
    public byte[] serviceStatus(boolean isThere) {
        return isThere ? normal.clone() : unavailable.clone();
    }

    private static byte[] serviceStatus(int status) {
        return written(xml -> {
            xml.openEspiDocument("ServiceStatus");
            xml.element("currentStatus", status);
            xml.close();
            xml.closeDocument();
        });
    }

    /** There is something to fetch at that address: a bare ESPI document, without white space. */
    public byte[] batchList(String resource) {
        return written(xml -> {
            xml.openEspiDocument("BatchList");
            xml.element("resources", resource);
            xml.close();
            xml.closeDocument();
        });
    }

    /** One day's feed of made-up data. */
    public byte[] sample() {
        return sample.clone();
    }

    /** A single resource as a bare entry. */
    public byte[] of(ApplicationInformation information) {
        var entry = new Entry(
                links.applicationInformation(information.id()),
                links.applicationInformation(),
                List.of(),
                information.name(),
                information.issued(),
                information.updated(),
                information);
        return alone(entry);
    }

    /** A company's authorizations, in the order given. */
    public byte[] authorizations(List<EspiAuthorization> authorizations, Instant updated) {
        return feed(links.authorizations(), updated, authorizations.stream().map(EspiAuthorization::entry));
    }

    public byte[] of(EspiAuthorization authorization) {
        return alone(authorization.entry());
    }

    /** The rules of Pacific time, as a collection of one. */
    public byte[] localTimes() {
        return feed(links.localTimeParameters(), Entries.SINCE, Stream.of(entries.localTime()));
    }

    /** The same as a bare entry. */
    public byte[] localTimeAlone() {
        return alone(entries.localTime());
    }

    /** The channel whose reading type has this id. */
    public static Optional<Channel> channelOf(String readingType) {
        return ReadingType.channel(readingType);
    }

    public byte[] readingTypes(Collection<Channel> channels) {
        return feed(
                links.readingTypes(),
                Entries.SINCE,
                channels.stream().distinct().sorted().map(entries::readingType));
    }

    public byte[] of(Channel channel) {
        return alone(entries.readingType(channel));
    }

    public byte[] usagePoints(String subscription, List<MeteredService> services, Instant updated) {
        return feed(links.usagePoints(subscription), updated, services.stream().map(entries::usagePoint));
    }

    public byte[] of(MeteredService service) {
        return alone(entries.usagePoint(service));
    }

    static byte[] feed(String self, Instant updated, Stream<Entry> entries) {
        return written(xml -> Feed.ofUsage(self, updated).write(xml, entries));
    }

    static byte[] alone(Entry entry) {
        return written(xml -> {
            xml.openAtomDocument("entry");
            entry.writeInside(xml);
            xml.close();
            xml.closeDocument();
        });
    }

    static byte[] written(Consumer<Xml> document) {
        var bytes = new ByteArrayOutputStream();
        document.accept(new Xml(bytes));
        return bytes.toByteArray();
    }
}
