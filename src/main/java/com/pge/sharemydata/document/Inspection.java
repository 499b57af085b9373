package com.pge.sharemydata.document;

import java.util.List;

/** What looking into a PDF brought to light: the text of each page, in order; empty where a page has none. */
public record Inspection(List<String> texts) {

    public Inspection {
        texts = List.copyOf(texts);
    }

    public int pages() {
        return texts.size();
    }
}
