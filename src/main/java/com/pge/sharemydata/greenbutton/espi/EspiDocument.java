package com.pge.sharemydata.greenbutton.espi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told, before it is known in which format. Its entries are read as they are written, so it can be written
 * once.
 */
public final class EspiDocument {

    private static final Set<EspiFormat> RESOURCES = EnumSet.of(EspiFormat.ATOM, EspiFormat.JSON);

    /** Writes it into the stream in the format. */
    private interface Body {
        void write(EspiFormat format, OutputStream out);
    }

    private final Set<EspiFormat> formats;
    private final Body body;

    private EspiDocument(Set<EspiFormat> formats, Body body) {
        this.formats = EnumSet.copyOf(formats);
        this.body = body;
    }

    static EspiDocument feed(Feed feed, Stream<Entry> entries) {
        return new EspiDocument(
                RESOURCES, (format, out) -> writer(format, out, feed.style()).feed(feed, entries));
    }

    static EspiDocument alone(Entry entry) {
        return new EspiDocument(
                RESOURCES, (format, out) -> writer(format, out, XmlStyle.USAGE).entry(entry));
    }

    /** A resource that stands in no entry. */
    static EspiDocument bare(String name, Consumer<ContentWriter> content) {
        return new EspiDocument(
                RESOURCES, (format, out) -> writer(format, out, XmlStyle.USAGE).bare(name, content));
    }

    /** The same, also as a table of its readings. */
    EspiDocument withReadings() {
        return new EspiDocument(EnumSet.allOf(EspiFormat.class), body);
    }

    /**
     * What is the same for everybody: written here, and sent as often as it is asked for.
     *
     * @param document makes it anew for each format
     */
    static EspiDocument prepared(Supplier<EspiDocument> document) {
        Map<EspiFormat, byte[]> written = new EnumMap<>(EspiFormat.class);
        document.get()
                .formats()
                .forEach(format -> written.put(format, document.get().bytes(format)));
        return new EspiDocument(written.keySet(), (format, out) -> send(written.get(format), out));
    }

    private static void send(byte @Nullable [] bytes, OutputStream out) {
        try {
            out.write(Objects.requireNonNull(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In which it can be written. */
    public Set<EspiFormat> formats() {
        return EnumSet.copyOf(formats);
    }

    public void write(EspiFormat format, OutputStream out) {
        body.write(format, out);
    }

    public byte[] bytes(EspiFormat format) {
        var bytes = new ByteArrayOutputStream();
        write(format, bytes);
        return bytes.toByteArray();
    }

    private static DocumentWriter writer(EspiFormat format, OutputStream out, XmlStyle style) {
        return switch (format) {
            case ATOM -> new XmlDocument(new Xml(out, style));
            case JSON -> new JsonDocument(out);
            case CSV -> new ReadingTable(out);
        };
    }
}
