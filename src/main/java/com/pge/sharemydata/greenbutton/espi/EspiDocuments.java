package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents of the machine API, ready to be sent. Those that are the same for everybody are written once.
 */
public final class EspiDocuments {

    private static final int UNAVAILABLE = 0;
    private static final int NORMAL = 1;

    private final EspiDocument normal = serviceStatus(NORMAL);
    private final EspiDocument unavailable = serviceStatus(UNAVAILABLE);

    private final EspiLinks links;
    private final Entries entries;
    private final EspiDocument sample;

    public EspiDocuments(EspiLinks links) {
        this.links = links;
        this.entries = new Entries(links);
        this.sample = EspiDocument.prepared(new SampleDay(SampleDay.USUAL, links)::feed);
    }

    /** Whether the service is there, as a bare ESPI document. */
    public EspiDocument serviceStatus(boolean isThere) {
        return isThere ? normal : unavailable;
    }

    private static EspiDocument serviceStatus(int current) {
        return EspiDocument.prepared(
                () -> EspiDocument.bare("ServiceStatus", status -> status.element("currentStatus", current)));
    }

    /** There is something to fetch at those addresses: a bare ESPI document, without white space. */
    public byte[] batchList(List<String> resources) {
        return EspiDocument.bare(
                        "BatchList", list -> resources.forEach(resource -> list.element("resources", resource)))
                .bytes(EspiFormat.ATOM);
    }

    /** One day's feed of made-up data. */
    public EspiDocument sample() {
        return sample;
    }

    /** A single resource as a bare entry. */
    public EspiDocument of(ApplicationInformation information) {
        var entry = new Entry(
                links.applicationInformation(information.id()),
                links.applicationInformation(),
                List.of(),
                information.name(),
                information.issued(),
                information.updated(),
                information);
        return EspiDocument.alone(entry);
    }

    /** A company's authorizations, in the order given. */
    public EspiDocument authorizations(List<EspiAuthorization> authorizations, Instant updated) {
        return feed(links.authorizations(), updated, authorizations.stream().map(EspiAuthorization::entry));
    }

    public EspiDocument of(EspiAuthorization authorization) {
        return EspiDocument.alone(authorization.entry());
    }

    /** The rules of Pacific time, as a collection of one. */
    public EspiDocument localTimes() {
        return feed(links.localTimeParameters(), Entries.SINCE, Stream.of(entries.localTime()));
    }

    /** The same as a bare entry. */
    public EspiDocument localTimeAlone() {
        return EspiDocument.alone(entries.localTime());
    }

    /** The channel whose reading type has this id. */
    public static Optional<Channel> channelOf(String readingType) {
        return ReadingType.channel(readingType);
    }

    public EspiDocument readingTypes(Collection<Channel> channels) {
        return feed(
                links.readingTypes(),
                Entries.SINCE,
                channels.stream().distinct().sorted().map(entries::readingType));
    }

    public EspiDocument of(Channel channel) {
        return EspiDocument.alone(entries.readingType(channel));
    }

    public EspiDocument usagePoints(String subscription, List<MeteredService> services, Instant updated) {
        return feed(links.usagePoints(subscription), updated, services.stream().map(entries::usagePoint));
    }

    public EspiDocument of(MeteredService service) {
        return EspiDocument.alone(entries.usagePoint(service));
    }

    static EspiDocument feed(String self, Instant updated, Stream<Entry> entries) {
        return EspiDocument.feed(Feed.ofUsage(self, updated), entries);
    }
}
