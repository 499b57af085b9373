package com.pge.sharemydata.greenbutton.espi;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The documents of the machine API, ready to be sent. Those that are the same for everybody are written once.
 */
public final class EspiDocuments {

    private static final int NORMAL = 1;

    /** Of what never changes. */
    private static final Instant SINCE = Instant.parse("2026-01-01T08:00:00Z");

    private final byte[] serviceStatus = written(xml -> {
        xml.openEspiDocument("ServiceStatus");
        xml.element("currentStatus", NORMAL);
        xml.close();
        xml.closeDocument();
    });

    private final EspiLinks links;
    private final byte[] sample;

    public EspiDocuments(EspiLinks links) {
        this.links = links;
        this.sample = written(new SampleDay(SampleDay.USUAL, links).feed()::write);
    }

    /** The service works, as a bare ESPI document. */
    public byte[] serviceStatus() {
        return serviceStatus.clone();
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
        return feed(
                links.authorizations(),
                updated,
                authorizations.stream().map(EspiAuthorization::entry).toList());
    }

    public byte[] of(EspiAuthorization authorization) {
        return alone(authorization.entry());
    }

    /** The rules of Pacific time, as a collection of one. */
    public byte[] localTimes() {
        return feed(links.localTimeParameters(), SINCE, List.of(localTime()));
    }

    /** The same as a bare entry. */
    public byte[] localTimeAlone() {
        return alone(localTime());
    }

    public byte[] readingTypes(Set<MeterKind> kinds) {
        return feed(
                links.readingTypes(),
                SINCE,
                kinds.stream().sorted().map(this::readingType).toList());
    }

    public byte[] of(MeterKind kind) {
        return alone(readingType(kind));
    }

    public byte[] usagePoints(String subscription, List<MeteredService> services, Instant updated) {
        return feed(
                links.usagePoints(subscription),
                updated,
                services.stream()
                        .map(service -> usagePoint(subscription, service))
                        .toList());
    }

    public byte[] of(String subscription, MeteredService service) {
        return alone(usagePoint(subscription, service));
    }

    private Entry localTime() {
        return new Entry(
                links.localTime(),
                links.localTimeParameters(),
                List.of(),
                "DST FOR PACIFIC TIMEZONE",
                SINCE,
                SINCE,
                new LocalTimeParameters());
    }

    private Entry readingType(MeterKind kind) {
        return new Entry(
                links.readingType(kind.type().id()),
                links.readingTypes(),
                List.of(),
                "Type of Meter Reading Data",
                SINCE,
                SINCE,
                kind.type());
    }

    private Entry usagePoint(String subscription, MeteredService service) {
        String self = links.usagePoint(subscription, service.usagePoint());
        return new Entry(
                self,
                links.usagePoints(subscription),
                List.of(self + "/MeterReading", self + "/UsageSummary", links.localTime()),
                "Green Button Data File",
                service.since(),
                service.since(),
                new UsagePoint(service.gas() ? 1 : 0));
    }

    private static byte[] feed(String self, Instant updated, List<Entry> entries) {
        return written(new Feed(self, updated, entries)::write);
    }

    private static byte[] alone(Entry entry) {
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
