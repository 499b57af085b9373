package com.pge.sharemydata.greenbutton.espi;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes one whole document in one format, entries as they come, and flushes it. */
interface DocumentWriter {

    void feed(Feed feed, Stream<Entry> entries);

    void entry(Entry entry);

    /** A resource that stands in no entry. */
    void bare(String name, Consumer<ContentWriter> content);
}
