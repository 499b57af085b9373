package com.pge.sharemydata.greenbutton.espi;

import java.time.Instant;
import java.util.List;

/**
 * An Atom feed: a collection of ESPI resources, in the order given.
 *
 * @param self where the feed is, absolute
 */
record Feed(String self, Instant updated, List<Entry> entries) {

    private static final String TITLE = "Green Button Usage Feed";

    Feed {
        entries = List.copyOf(entries);
    }

    void write(Xml xml) {
        xml.openAtomDocument("feed");
        xml.atom("id", StableId.of(self).toString());
        xml.title(TITLE);
        xml.atom("updated", Entry.time(updated));
        xml.link("self", self);
        entries.forEach(entry -> entry.write(xml));
        xml.close();
        xml.closeDocument();
    }
}
