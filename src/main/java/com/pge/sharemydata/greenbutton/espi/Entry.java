package com.pge.sharemydata.greenbutton.espi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An Atom entry around one ESPI resource. Its id follows from its place and is the same whenever it is sent again.
 *
 * @param self where the resource is, absolute
 * @param up the collection it belongs to, absolute
 * @param related the resources it refers to, absolute
 */
record Entry(
        String self,
        String up,
        List<String> related,
        String title,
        Instant published,
        Instant updated,
        Content content) {

    Entry {
        related = List.copyOf(related);
    }

    void write(Xml xml) {
        xml.openAtom("entry");
        writeInside(xml);
        xml.close();
    }

    /** RFC 4287, 4.1.2 leaves the order open; old clients expect this one. */
    void writeInside(Xml xml) {
        xml.atom("id", StableId.of(self).toString());
        xml.link("self", self);
        xml.link("up", up);
        related.forEach(address -> xml.link("related", address));
        xml.title(title);
        xml.atom("published", time(published));
        xml.atom("updated", time(updated));
        xml.openAtom("content");
        content.write(xml);
        xml.close();
    }

    /** RFC 4287, 3.3: the time as XML writes it, to the second. */
    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
