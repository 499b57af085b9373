package com.pge.sharemydata.greenbutton.espi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A stream of XML with the literal prefixes of its {@link XmlStyle}. */
final class Xml implements ContentWriter {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** A step of writing; StAX's checked exception stays in here. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private final XmlStyle style;
    private final FeedBuffer buffer;
    private final XMLStreamWriter writer;

    Xml(OutputStream out) {
        this(out, XmlStyle.USAGE);
    }

    Xml(OutputStream out, XmlStyle style) {
        this.style = style;
        this.buffer = new FeedBuffer(out);
        try {
            writer = FACTORY.createXMLStreamWriter(buffer, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException noWriter) {
            throw new IllegalStateException(noWriter);
        }
    }

    /** Begins the document and its Atom root, which declares both prefixes. */
    void openAtomDocument(String root) {
        step(() -> {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(style.atomPrefix(), root, XmlStyle.ATOM);
            writer.writeNamespace(style.atomPrefix(), XmlStyle.ATOM);
            declareContent();
        });
    }

    /** Begins the document and its bare ESPI root. */
    void openEspiDocument(String root) {
        step(() -> {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(style.prefix(), root, style.namespace());
            declareContent();
        });
    }

    private void declareContent() throws XMLStreamException {
        if (style.prefix().isEmpty()) {
            writer.writeDefaultNamespace(style.namespace());
        } else {
            writer.writeNamespace(style.prefix(), style.namespace());
        }
    }

    void openAtom(String name) {
        step(() -> writer.writeStartElement(style.atomPrefix(), name, XmlStyle.ATOM));
    }

    @Override
    public void open(String name) {
        step(() -> writer.writeStartElement(style.prefix(), name, style.namespace()));
    }

    @Override
    public void close() {
        step(writer::writeEndElement);
    }

    void closeDocument() {
        step(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        try {
            buffer.send();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void atom(String name, String text) {
        step(() -> {
            writer.writeStartElement(style.atomPrefix(), name, XmlStyle.ATOM);
            writer.writeCharacters(clean(text));
            writer.writeEndElement();
        });
    }

    void title(String text) {
        step(() -> {
            writer.writeStartElement(style.atomPrefix(), "title", XmlStyle.ATOM);
            writer.writeAttribute("type", "text");
            writer.writeCharacters(clean(text));
            writer.writeEndElement();
        });
    }

    void link(String relation, String address) {
        step(() -> {
            writer.writeEmptyElement(style.atomPrefix(), "link", XmlStyle.ATOM);
            writer.writeAttribute("href", address);
            writer.writeAttribute("rel", relation);
        });
    }

    @Override
    public void element(String name, String text) {
        step(() -> {
            writer.writeStartElement(style.prefix(), name, style.namespace());
            writer.writeCharacters(clean(text));
            writer.writeEndElement();
        });
    }

    @Override
    public void element(String name, long number) {
        element(name, Long.toString(number));
    }

    @Override
    public void elements(String name, List<String> texts) {
        texts.forEach(text -> element(name, text));
    }

    @Override
    public <T> void each(String name, List<T> items, Consumer<T> inside) {
        items.forEach(item -> {
            open(name);
            inside.accept(item);
            close();
        });
    }

    @Override
    public void blank(String name) {
        empty(name);
    }

    @Override
    public void empty(String name) {
        step(() -> writer.writeEmptyElement(style.prefix(), name, style.namespace()));
    }

    /** Past the XML writer: fixed texts and numbers, in which nothing could need escaping. */
    @Override
    public void block(IntervalBlock block) {
        step(() -> {
            // Ends the start tag that is still open.
            writer.writeCharacters("");
            writer.flush();
        });
        try {
            block.writeXml(buffer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** XML 1.0, 2.2: control characters cannot be written at all, so what a person pasted is freed of them. */
    private static String clean(String text) {
        if (text.chars().noneMatch(Xml::isForbidden)) {
            return text;
        }
        return text.codePoints()
                .filter(character -> !isForbidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isForbidden(int character) {
        boolean isBlank = character == '\t' || character == '\n' || character == '\r';
        return (character < 0x20 && !isBlank) || character == 0xFFFE || character == 0xFFFF;
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException reader) {
                throw new UncheckedIOException(reader);
            }
            throw new IllegalStateException("The document could not be written", broken);
        }
    }
}
