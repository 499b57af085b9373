package com.pge.sharemydata.greenbutton.espi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A stream of XML with the literal prefixes of its {@link XmlStyle}. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** A step of writing; StAX's checked exception stays in here. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Writes bytes past the XML writer. */
    interface Bytes {
        void write(FeedBuffer buffer) throws IOException;
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

    void open(String name) {
        step(() -> writer.writeStartElement(style.prefix(), name, style.namespace()));
    }

    void close() {
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

    void element(String name, String text) {
        step(() -> {
            writer.writeStartElement(style.prefix(), name, style.namespace());
            writer.writeCharacters(clean(text));
            writer.writeEndElement();
        });
    }

    void element(String name, long number) {
        element(name, Long.toString(number));
    }

    /** Leaves the element out where there is no text. */
    void optional(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            element(name, text);
        }
    }

    void empty(String name) {
        step(() -> writer.writeEmptyElement(style.prefix(), name, style.namespace()));
    }

    /** Whole elements as bytes. Only for fixed texts and numbers, in which nothing could need escaping. */
    void bytes(Bytes content) {
        step(() -> {
            // Ends the start tag that is still open.
            writer.writeCharacters("");
            writer.flush();
        });
        try {
            content.write(buffer);
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
