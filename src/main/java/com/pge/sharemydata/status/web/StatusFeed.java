package com.pge.sharemydata.status.web;

import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.status.MaintenanceRow;
import com.pge.sharemydata.status.MaintenanceState;
import com.pge.sharemydata.status.MaintenanceWords;
import com.pge.sharemydata.status.StatusBoard;
import com.pge.sharemydata.status.StatusLinks;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Maintenance as an Atom feed (RFC 4287): an entry keeps its id while its window changes. */
@RestController
class StatusFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final StatusBoard board;
    private final MaintenanceWords words;
    private final Texts texts;
    private final PortalAddress portal;
    private final Clock clock;

    StatusFeed(StatusBoard board, MaintenanceWords words, Texts texts, PortalAddress portal, Clock clock) {
        this.board = board;
        this.words = words;
        this.texts = texts;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/" + StatusLinks.FEED)
    ResponseEntity<byte[]> feed(@RequestParam(name = "lang", defaultValue = "en") String tag)
            throws XMLStreamException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(written(board.news(), Languages.nearest(Locale.forLanguageTag(tag))));
    }

    private byte[] written(List<MaintenanceRow> news, Locale language) throws XMLStreamException {
        var out = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        Instant updated =
                news.stream().findFirst().map(MaintenanceRow::changedAt).orElse(clock.instant());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language.toLanguageTag());
        element(xml, "id", portal.of("/" + StatusLinks.FEED));
        element(xml, "title", texts.text("status.feed.title", language));
        element(xml, "updated", time(updated));
        link(xml, "self", portal.of("/" + StatusLinks.FEED + "?lang=" + language.toLanguageTag()));
        link(xml, "alternate", portal.of("/" + StatusLinks.PAGE));
        xml.writeStartElement("author");
        element(xml, "name", texts.text("ui.site.name", language));
        xml.writeEndElement();
        for (MaintenanceRow window : news) {
            entry(xml, window, language);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return out.toByteArray();
    }

    private void entry(XMLStreamWriter xml, MaintenanceRow window, Locale language) throws XMLStreamException {
        String parts = words.parts(window, language);
        String title = window.state() == MaintenanceState.CANCELLED
                ? texts.text("status.feed.cancelled", language, parts)
                : texts.text("status.feed.planned", language, parts);
        String when = texts.text(
                "status.from-to", language, words.time(window.start(), language), words.time(window.end(), language));
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + window.id());
        element(xml, "title", title);
        element(xml, "updated", time(window.changedAt()));
        link(xml, "alternate", portal.of("/" + StatusLinks.PAGE));
        element(xml, "summary", window.note().isEmpty() ? when : when + " " + window.note());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    // RFC 4287, 3.3
    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
