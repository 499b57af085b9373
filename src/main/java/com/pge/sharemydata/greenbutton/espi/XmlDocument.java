package com.pge.sharemydata.greenbutton.espi;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** A document as Atom, or as bare ESPI where it stands in no entry. */
record XmlDocument(Xml xml) implements DocumentWriter {

    @Override
    public void feed(Feed feed, Stream<Entry> entries) {
        feed.write(xml, entries);
    }

    @Override
    public void entry(Entry entry) {
        xml.openAtomDocument("entry");
        entry.writeInside(xml);
        xml.close();
        xml.closeDocument();
    }

    @Override
    public void bare(String name, Consumer<ContentWriter> content) {
        xml.openEspiDocument(name);
        content.accept(xml);
        xml.close();
        xml.closeDocument();
    }
}
