package com.pge.sharemydata.usage.imports;

import static com.pge.sharemydata.usage.imports.Feeds.block;
import static com.pge.sharemydata.usage.imports.Feeds.electric;
import static com.pge.sharemydata.usage.imports.Feeds.feed;
import static com.pge.sharemydata.usage.imports.Feeds.meterReading;
import static com.pge.sharemydata.usage.imports.Feeds.reading;
import static com.pge.sharemydata.usage.imports.Feeds.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Channel;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is broken, endless or meant to harm is told of, and harms nothing. */
@DatabaseTest
class HostileFeedsModuleTest {

    private static final long START = Channel.startOf(LocalDate.of(2026, 6, 17)).getEpochSecond();
    private static final String ATOM = "<feed xmlns=\"http://www.w3.org/2005/Atom\">";
    private static final long GIGABYTE = 1_000_000_000L;

    @Autowired
    private ApplicationContext portal;

    static Stream<Arguments> documents() {
        return Stream.of(
                argumentSet("nothing", MeterImportRule.XML, ""),
                argumentSet("no XML", MeterImportRule.XML, "service_id,direction\n1,2\n"),
                argumentSet("JSON", MeterImportRule.XML, "{\"feed\": []}"),
                argumentSet("HTML", MeterImportRule.DOCUMENT_TYPE, "<!DOCTYPE html><html/>"),
                argumentSet("truncated", MeterImportRule.XML, ATOM + "<entry><content>"),
                argumentSet("cut in a tag", MeterImportRule.XML, ATOM + "<entry><link hr"),
                argumentSet("two roots", MeterImportRule.XML, ATOM + "</feed><feed/>"),
                argumentSet("no prefix declared", MeterImportRule.XML, ATOM + "<a:b/></feed>"),
                argumentSet("zero byte", MeterImportRule.XML, ATOM + "\0</feed>"),
                argumentSet("unknown entity", MeterImportRule.XML, ATOM + "<id>&who;</id></feed>"),
                argumentSet("no Atom", MeterImportRule.FEED, "<feed xmlns=\"http://naesb.org/espi\"/>"),
                argumentSet("bare ESPI", MeterImportRule.FEED, "<IntervalBlock xmlns=\"http://naesb.org/espi\"/>"),
                argumentSet("nothing in it", MeterImportRule.FEED, ATOM + "</feed>"),
                argumentSet(
                        "wrong namespace",
                        MeterImportRule.FEED,
                        feed(Feeds.entry("/a", "/b", "<IntervalBlock xmlns=\"http://example.com/espi\"/>"))),
                argumentSet(
                        "billion laughs",
                        MeterImportRule.DOCUMENT_TYPE,
                        "<!DOCTYPE feed [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                                + ATOM + "<id>&c;</id></feed>"),
                argumentSet(
                        "external entity",
                        MeterImportRule.DOCUMENT_TYPE,
                        "<!DOCTYPE feed [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + ATOM + "<id>&a;</id></feed>"),
                argumentSet(
                        "external document type",
                        MeterImportRule.DOCUMENT_TYPE,
                        "<!DOCTYPE feed SYSTEM \"https://attacker.example/feed.dtd\">" + ATOM + "</feed>"),
                argumentSet("deep", MeterImportRule.BOUNDS, ATOM + "<a>".repeat(5000)),
                argumentSet(
                        "long text in a number",
                        MeterImportRule.BOUNDS,
                        feed(block("1", reading(START, 3600, "<e:value>" + "1".repeat(5000) + "</e:value>")))),
                argumentSet(
                        "many links",
                        MeterImportRule.BOUNDS,
                        ATOM + "<entry>" + "<link rel=\"related\" href=\"/a\"/>".repeat(300) + "</entry></feed>"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhatIsWrongWithADocument(MeterImportRule rule, String document) {
        MeterImportReport report = new MeterFiles(portal).take(MeterImportKind.GREEN_BUTTON, document);

        assertThat(report.problems()).extracting(MeterImportProblem::rule).containsExactly(rule);
        assertThat(report.complete()).isFalse();
        assertThat(report.problems().getFirst().found()).doesNotContain("root:");
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                argumentSet("text", ATOM + "<title>", "x"),
                argumentSet("attribute", ATOM + "<link href=\"", "&gt;>"),
                argumentSet("comment", ATOM + "<!-- it's ", "<a>"),
                argumentSet("character data", ATOM + "<title><![CDATA[", "<a> "),
                argumentSet("instruction", ATOM + "<?php ", "<a>"),
                argumentSet("name", ATOM + "<", "a"),
                argumentSet("document type", "<!DOCTYPE feed [", "<!ENTITY a 'b'>"));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void readsNoGigabyteIntoMemory(String start, String more) {
        var document = new SequenceInputStream(bytes(start), new Repeated(more, GIGABYTE));

        MeterImportReport report =
                new MeterFiles(portal).take(new MeterFile(MeterImportKind.GREEN_BUTTON, "endless"), document);

        assertThat(report.problems())
                .extracting(MeterImportProblem::rule)
                .containsAnyOf(MeterImportRule.BOUNDS, MeterImportRule.DOCUMENT_TYPE, MeterImportRule.XML)
                .hasSize(1);
    }

    @Test
    void takesWhatIsSoundBeforeItBreaks() {
        var files = new MeterFiles(portal);
        String point = files.electric.usagePointId();
        String whole = feed(meterReading(point), electric(3600, 0), block(point, reading(START, 3600, value(5))));

        MeterImportReport report =
                files.take(MeterImportKind.GREEN_BUTTON, whole.substring(0, whole.length() - "</feed>".length()));

        assertThat(report.problems()).extracting(MeterImportProblem::rule).containsExactly(MeterImportRule.XML);
        assertThat(files.values(files.electric, Channel.HOURLY_USE)).containsExactly(5000L);
    }

    @Test
    void stopsAtTooManyProblems() {
        String reading = reading(START, 1800, value(1));
        MeterImportReport report = new MeterFiles(portal)
                .take(
                        MeterImportKind.GREEN_BUTTON,
                        feed(meterReading("1"), electric(3600, 0), block("1", reading.repeat(3000))));

        assertThat(report.refused()).isEqualTo(1000);
        assertThat(report.problems()).hasSize(1000);
        assertThat(report.complete()).isFalse();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same text over and over. */
    private static final class Repeated extends InputStream {

        private final byte[] text;
        private long left;
        private int next;

        Repeated(String text, long length) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.left = length;
        }

        @Override
        public int read() {
            if (left-- <= 0) {
                return -1;
            }
            int one = text[next];
            next = (next + 1) % text.length;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int read = 0;
            for (int one = read(); one >= 0; one = read()) {
                into[offset + read++] = (byte) one;
                if (read == length) {
                    break;
                }
            }
            return read == 0 ? -1 : read;
        }
    }
}
