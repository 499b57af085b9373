package com.pge.sharemydata.greenbutton.espi;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes ESPI resources, element by element in the schema's order, in whatever format. */
interface ContentWriter {

    void open(String name);

    void close();

    void element(String name, String text);

    void element(String name, long number);

    /** Leaves the element out where there is no text. */
    default void optional(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            element(name, text);
        }
    }

    /** An element that the schema allows more than once. */
    void elements(String name, List<String> texts);

    /** The same with elements inside. */
    <T> void each(String name, List<T> items, Consumer<T> inside);

    /** A resource without elements. */
    void empty(String name);

    /** A text that is required and not told. */
    void blank(String name);

    /** A day of readings, which are nearly all of a feed: each format has its fast way. */
    void block(IntervalBlock block);
}
