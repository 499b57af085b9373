package com.pge.sharemydata.greenbutton.espi;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A stream of XML in which Atom is literally {@code ns1} and ESPI literally {@code ns0}: old clients compare prefixes. */
final class Xml {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ESPI = "http://naesb.org/espi";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** A step of writing; StAX's checked exception stays in here. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    Xml(OutputStream out) {
        try {
            writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException noWriter) {
            throw new IllegalStateException(noWriter);
        }
    }

    /** Begins the document and its Atom root, which declares both prefixes. */
    void openAtomDocument(String root) {
        step(() -> {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement("ns1", root, ATOM);
            writer.writeNamespace("ns1", ATOM);
            writer.writeNamespace("ns0", ESPI);
        });
    }

    /** Begins the document and its bare ESPI root. */
    void openEspiDocument(String root) {
        step(() -> {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement("ns0", root, ESPI);
            writer.writeNamespace("ns0", ESPI);
        });
    }

    void openAtom(String name) {
        step(() -> writer.writeStartElement("ns1", name, ATOM));
    }

    void open(String name) {
        step(() -> writer.writeStartElement("ns0", name, ESPI));
    }

    void close() {
        step(writer::writeEndElement);
    }

    void closeDocument() {
        step(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }

    void atom(String name, String text) {
        step(() -> {
            writer.writeStartElement("ns1", name, ATOM);
            writer.writeCharacters(clean(text));
            writer.writeEndElement();
        });
    }

    void title(String text) {
        step(() -> {
            writer.writeStartElement("ns1", "title", ATOM);
            writer.writeAttribute("type", "text");
            writer.writeCharacters(clean(text));
            writer.writeEndElement();
        });
    }

    void link(String relation, String address) {
        step(() -> {
            writer.writeEmptyElement("ns1", "link", ATOM);
            writer.writeAttribute("href", address);
            writer.writeAttribute("rel", relation);
        });
    }

    void element(String name, String text) {
        step(() -> {
            writer.writeStartElement("ns0", name, ESPI);
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
        step(() -> writer.writeEmptyElement("ns0", name, ESPI));
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
            throw new IllegalStateException("The document could not be written", broken);
        }
    }
}
