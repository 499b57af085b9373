package com.pge.sharemydata.greenbutton.espi;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * The documents of the machine API, ready to be sent. Those that are the same for everybody are written once.
 */
public final class EspiDocuments {

    private static final int NORMAL = 1;

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
