package com.pge.sharemydata.greenbutton.espi;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * An Atom feed: a collection of ESPI resources, in the order given.
 *
 * @param self where the feed is, absolute
 */
record Feed(String self, Instant updated, String title, XmlStyle style) {

    private static final String USAGE = "Green Button Usage Feed";
    private static final String CUSTOMER = "Green Button Customer Feed";

    static Feed ofUsage(String self, Instant updated) {
        return new Feed(self, updated, USAGE, XmlStyle.USAGE);
    }

    static Feed ofCustomer(String self, Instant updated) {
        return new Feed(self, updated, CUSTOMER, XmlStyle.CUSTOMER);
    }

    /** Takes the entries one at a time and keeps none. */
    void write(Xml xml, Stream<Entry> entries) {
        xml.openAtomDocument("feed");
        xml.atom("id", StableId.of(self).toString());
        xml.title(title);
        xml.atom("updated", Entry.time(updated));
        xml.link("self", self);
        try (entries) {
            entries.forEachOrdered(entry -> entry.write(xml));
        }
        xml.close();
        xml.closeDocument();
    }
}
