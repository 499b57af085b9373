package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.PackedReadings;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The same resources under the same names as JSON: what the schema allows more than once is an array, what counts is a
 * number, and links stand beside what they belong to.
 */
final class JsonDocument implements DocumentWriter, ContentWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;

    JsonDocument(OutputStream out) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void feed(Feed feed, Stream<Entry> entries) {
        document(() -> {
            json.writeStringProperty("id", StableId.of(feed.self()).toString());
            json.writeStringProperty("title", feed.title());
            json.writeStringProperty("updated", Entry.time(feed.updated()));
            json.writeObjectPropertyStart("links");
            json.writeStringProperty("self", feed.self());
            json.writeEndObject();
            json.writeArrayPropertyStart("entries");
            try (entries) {
                entries.forEachOrdered(entry -> {
                    json.writeStartObject();
                    write(entry);
                    json.writeEndObject();
                });
            }
            json.writeEndArray();
        });
    }

    @Override
    public void entry(Entry entry) {
        document(() -> write(entry));
    }

    @Override
    public void bare(String name, Consumer<ContentWriter> content) {
        document(() -> {
            open(name);
            content.accept(this);
            close();
        });
    }

    private void write(Entry entry) {
        json.writeStringProperty("id", StableId.of(entry.self()).toString());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("published", Entry.time(entry.published()));
        json.writeStringProperty("updated", Entry.time(entry.updated()));
        json.writeObjectPropertyStart("links");
        json.writeStringProperty("self", entry.self());
        json.writeStringProperty("up", entry.up());
        elements("related", entry.related());
        json.writeEndObject();
        json.writeObjectPropertyStart("content");
        entry.content().write(this);
        json.writeEndObject();
    }

    @Override
    public void open(String name) {
        json.writeObjectPropertyStart(name);
    }

    @Override
    public void close() {
        json.writeEndObject();
    }

    @Override
    public void element(String name, String text) {
        json.writeStringProperty(name, text);
    }

    @Override
    public void element(String name, long number) {
        json.writeNumberProperty(name, number);
    }

    @Override
    public void elements(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public <T> void each(String name, List<T> items, Consumer<T> inside) {
        json.writeArrayPropertyStart(name);
        items.forEach(item -> {
            json.writeStartObject();
            inside.accept(item);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    @Override
    public void empty(String name) {
        open(name);
        close();
    }

    @Override
    public void blank(String name) {
        json.writeStringProperty(name, "");
    }

    @Override
    public void block(IntervalBlock block) {
        long start = Channel.startOf(block.day()).getEpochSecond();
        int seconds = block.channel().seconds(block.day());
        open("IntervalBlock");
        period("interval", Channel.secondsOf(block.day()), start);
        json.writeArrayPropertyStart("IntervalReading");
        block.readings()
                .forEach((slot, value, cost, quality, timeOfUse) ->
                        reading(start + (long) slot * seconds, seconds, value, cost, quality, timeOfUse));
        json.writeEndArray();
        close();
    }

    private void reading(long start, int seconds, long value, long cost, int quality, int timeOfUse) {
        json.writeStartObject();
        if (cost != PackedReadings.NO_COST) {
            json.writeNumberProperty("cost", cost);
        }
        json.writeArrayPropertyStart("ReadingQuality");
        json.writeStartObject();
        json.writeNumberProperty("quality", quality);
        json.writeEndObject();
        json.writeEndArray();
        period("timePeriod", seconds, start);
        json.writeNumberProperty("value", value);
        if (timeOfUse != 0) {
            json.writeNumberProperty("tou", timeOfUse);
        }
        json.writeEndObject();
    }

    private void period(String name, long seconds, long start) {
        open(name);
        json.writeNumberProperty("duration", seconds);
        json.writeNumberProperty("start", start);
        close();
    }

    /** Never closed where it breaks in the middle: what ends well is whole. */
    private void document(Runnable content) {
        try {
            json.writeStartObject();
            content.run();
            json.writeEndObject();
            json.close();
        } catch (JacksonIOException reader) {
            throw new UncheckedIOException(reader.getCause());
        }
    }
}
