package com.pge.sharemydata.usage.imports;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML document read forward only, in which nothing is declared, nothing is deep and nothing is long. Numbers are read without
 * an object for any of them.
 */
final class FeedXml {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ESPI = "http://naesb.org/espi";

    /** In place of a number that is not there; {@link Decimals#NONE} stands for what is no number. */
    static final long ABSENT = Long.MIN_VALUE + 1;

    private static final XMLInputFactory FACTORY = factory();
    private static final int LONGEST_MARKUP = 64 * 1024;
    private static final int LONGEST_TEXT = 4096;
    private static final int MOST_DIGITS = 17;
    private static final int DEEPEST = 32;
    private static final int TEN = 10;

    private final XMLStreamReader reader;
    private final char[] text = new char[LONGEST_TEXT];
    private int length;
    private int depth;

    FeedXml(InputStream content) throws RefusedContent {
        try {
            // Whatever the document says of its encoding: Green Button is UTF-8.
            reader = FACTORY.createXMLStreamReader(
                    new BoundedMarkup(content, LONGEST_MARKUP), StandardCharsets.UTF_8.name());
        } catch (XMLStreamException unreadable) {
            throw new RefusedContent(MeterImportRule.XML, said(unreadable));
        }
    }

    /** OWASP: without document types there are no entities, neither ones that grow nor ones that fetch. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    /**
     * Goes to the next element inside the one where the reader is; false behind the last, with the element left. What it finds
     * has to be left likewise before the next.
     */
    boolean child() throws IOException {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new RefusedContent(MeterImportRule.BOUNDS, "more than " + DEEPEST + " elements deep");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return false;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    void skip() throws IOException {
        while (child()) {
            skip();
        }
    }

    boolean is(String namespace, String name) {
        return name.equals(reader.getLocalName()) && namespace.equals(reader.getNamespaceURI());
    }

    /** The name of an ESPI element; empty for any other. */
    String espiName() {
        return ESPI.equals(reader.getNamespaceURI()) ? reader.getLocalName() : "";
    }

    String qualifiedName() {
        return "{" + reader.getNamespaceURI() + "}" + reader.getLocalName();
    }

    String attribute(String name) {
        @Nullable String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The element's text, and leaves it. */
    String text() throws IOException {
        readText();
        return new String(text, 0, length).strip();
    }

    /** The element's text as a whole number, and leaves it; {@link Decimals#NONE} where it is none. */
    long number() throws IOException {
        readText();
        int start = 0;
        int end = length;
        while (start < end && text[start] <= ' ') {
            start++;
        }
        while (start < end && text[end - 1] <= ' ') {
            end--;
        }
        boolean isNegative = start < end && text[start] == '-';
        if (isNegative) {
            start++;
        }
        if (start == end || end - start > MOST_DIGITS) {
            return Decimals.NONE;
        }
        long number = 0;
        for (int position = start; position < end; position++) {
            int digit = text[position] - '0';
            if (digit < 0 || digit >= TEN) {
                return Decimals.NONE;
            }
            number = number * TEN + digit;
        }
        return isNegative ? -number : number;
    }

    private void readText() throws IOException {
        length = 0;
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return;
                }
                default -> {}
            }
        }
    }

    private void append() throws RefusedContent {
        int more = reader.getTextLength();
        if (length + more > LONGEST_TEXT) {
            throw new RefusedContent(
                    MeterImportRule.BOUNDS, "more than " + LONGEST_TEXT + " characters in one element");
        }
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), text, length, more);
        length += more;
    }

    private int advance() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedContent(MeterImportRule.DOCUMENT_TYPE, "<!DOCTYPE");
            }
            return event;
        } catch (XMLStreamException unreadable) {
            boolean isContent = unreadable.getNestedException() instanceof CharConversionException
                    || unreadable.getNestedException() instanceof EOFException;
            if (!isContent && unreadable.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new RefusedContent(MeterImportRule.XML, said(unreadable));
        }
    }

    private static String said(XMLStreamException unreadable) {
        var place = unreadable.getLocation();
        String words = String.valueOf(unreadable.getMessage());
        int message = words.indexOf("Message: ");
        String reason = message < 0 ? words : words.substring(message + "Message: ".length());
        return place == null
                ? reason
                : "line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ": " + reason;
    }
}
