package com.pge.sharemydata.greenbutton.espi;

import static com.pge.sharemydata.greenbutton.espi.EspiFormat.ATOM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.greenbutton.espi.ApplicationInformation.Portal;
import com.pge.sharemydata.greenbutton.espi.ApplicationInformation.Software;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.EspiScope;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class EspiDocumentsTest {

    private static final EspiLinks LINKS = new EspiLinks("https://api.example.com");
    private static final Instant ISSUED = Instant.parse("2026-02-03T04:05:06.789Z");

    private final EspiDocuments documents = new EspiDocuments(LINKS);

    @Test
    void tellThatTheServiceWorksInABareDocument() {
        assertThat(new String(documents.serviceStatus(true).bytes(ATOM), UTF_8))
                .endsWith("<ns0:ServiceStatus xmlns:ns0=\"http://naesb.org/espi\">"
                        + "<ns0:currentStatus>1</ns0:currentStatus></ns0:ServiceStatus>");
        Schemas.validate(documents.serviceStatus(true).bytes(ATOM));
    }

    @Test
    void keepTheOrderThatOldClientsNeed() throws Exception {
        assertThat(contents(parse(documents.sample().bytes(ATOM))))
                .containsExactly(
                        "ns0:LocalTimeParameters",
                        "ns0:ReadingType",
                        "ns0:UsagePoint",
                        "ns0:MeterReading",
                        "ns0:IntervalBlock",
                        "ns0:UsageSummary");
    }

    @Test
    void areValidAgainstBothSchemas() {
        Schemas.validate(documents.sample().bytes(ATOM));
        Schemas.validate(documents.of(information("Bright Homes", software())).bytes(ATOM));
    }

    @Test
    void writeThePrefixesLiterally() {
        assertThat(new String(documents.sample().bytes(ATOM), UTF_8))
                .contains("<ns1:feed xmlns:ns1=\"http://www.w3.org/2005/Atom\" xmlns:ns0=\"http://naesb.org/espi\">")
                .doesNotContain("xsi:type");
    }

    @Test
    void areTheSameWheneverTheyAreSent() {
        assertThat(new EspiDocuments(LINKS).sample().bytes(ATOM))
                .isEqualTo(documents.sample().bytes(ATOM));
    }

    @Test
    void linkAbsolutelyAndConsistently() throws Exception {
        Document sample = parse(documents.sample().bytes(ATOM));

        assertThat(links(sample, "self"))
                .allMatch(link -> link.startsWith("https://api.example.com/GreenButtonConnect/"));
        assertThat(links(sample, "related"))
                .contains(links(sample, "up").get(4))
                .contains("https://api.example.com/GreenButtonConnect/espi/1_1/resource/LocalTimeParameters/1")
                .contains(
                        "https://api.example.com/GreenButtonConnect/espi/1_1/resource/ReadingType/NzI6bnVsbDozNjAwOjE=");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-17, 24, 86400", "2026-03-08, 23, 82800", "2026-11-01, 25, 90000"})
    void countTheHoursOfTheDayAsTheyWere(LocalDate day, int hours, String seconds) throws Exception {
        byte[] feed = new SampleDay(day, LINKS).feed().bytes(ATOM);

        Document sample = parse(feed);
        assertThat(sample.getElementsByTagName("ns0:IntervalReading").getLength())
                .isEqualTo(hours);
        assertThat(text((Element) sample.getElementsByTagName("ns0:interval").item(0), "ns0:duration"))
                .isEqualTo(seconds);
        Schemas.validate(feed);
    }

    @Test
    void identifyResourcesByTheirPathAlone() {
        assertThat(StableId.of("https://a.example/x/1"))
                .isEqualTo(StableId.of("https://b.example:8443/x/1"))
                .isNotEqualTo(StableId.of("https://a.example/x/2"))
                .satisfies(id -> assertThat(id.version()).isEqualTo(5))
                .satisfies(id -> assertThat(id.variant()).isEqualTo(2));
    }

    @Test
    void showNoSecretOfAnApplication() throws Exception {
        Element root = parse(
                        documents.of(information("Bright Homes", software())).bytes(ATOM))
                .getDocumentElement();

        assertThat(root.getTagName()).isEqualTo("ns1:entry");
        assertThat(text(root, "ns0:client_secret")).isEmpty();
        assertThat(text(root, "ns0:registration_access_token")).isEmpty();
        assertThat(text(root, "ns0:client_id_issued_at")).isEqualTo("1770091506");
        assertThat(text(root, "ns0:registration_client_uri"))
                .isEqualTo(links(root.getOwnerDocument(), "self").getFirst());
    }

    @Test
    void nameTheirOwnAddressWhereACompanyWasNotAsked() throws Exception {
        byte[] document = documents
                .of(information("A. Person", new Software(null, null, null, null, List.of(), null, null)))
                .bytes(ATOM);

        Element root = parse(document).getDocumentElement();
        assertThat(text(root, "ns0:thirdPartyNotifyUri")).isEqualTo("https://api.example.com");
        assertThat(text(root, "ns0:redirect_uri")).isEqualTo("https://api.example.com");
        assertThat(root.getElementsByTagName("ns0:grant_types").getLength()).isEqualTo(2);
        Schemas.validate(document);
    }

    @Test
    void survivesWhatPeoplePaste() {
        byte[] document = documents
                .of(information("<&\"\u0000\u0007' Łódź 太陽\uD83D\uDE00" + "x".repeat(300), software()))
                .bytes(ATOM);

        Schemas.validate(document);
        assertThat(new String(document, UTF_8)).contains("&lt;&amp;").doesNotContain("\u0007");
    }

    @Test
    void fitAScopeIntoItsBounds() {
        var widest = new EspiScope(EnumSet.allOf(DataCategory.class), 48, 99, "12345678");

        assertThat(widest.value())
                .hasSizeLessThanOrEqualTo(EspiScope.LONGEST)
                .startsWith("FB=1_3_4_5_8_13_14_15_16_18_19_31_32_35_37_38_39_46_47;"
                        + "AdditionalScope=Usage_Billing_Basic_Account_ProgramEnrollment;IntervalDuration=900_3600;")
                .endsWith("HistoryLength=126144000;AccountCollection=99;BR=12345678;dataCustodianId=PGE");
    }

    private static ApplicationInformation information(String name, Software software) {
        return new ApplicationInformation(
                "3b8f0c5e",
                1,
                2,
                name,
                "We tell customers where their energy goes. ".repeat(20),
                "+1 415 555 0100",
                List.of("tech@bright.example", "office@bright.example"),
                software,
                "0123456789abcdef0123456789abcdef",
                ISSUED,
                ISSUED,
                new EspiScope(Set.of(DataCategory.USAGE, DataCategory.BASIC), 24, 1, "50916"),
                "123456789012345",
                new Portal(LINKS, URI.create("https://portal.example.com")));
    }

    private static Software software() {
        return new Software(
                "https://bright.example",
                "https://bright.example/portal",
                null,
                "https://bright.example/notify",
                List.of("https://bright.example/callback", "https://bright.example/other"),
                "https://bright.example/terms",
                "https://bright.example/privacy");
    }

    private static Document parse(byte[] document) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(document));
    }

    private static List<String> contents(Document feed) {
        var names = new ArrayList<String>();
        var contents = feed.getElementsByTagName("ns1:content");
        for (int index = 0; index < contents.getLength(); index++) {
            names.add(contents.item(index).getFirstChild().getNodeName());
        }
        return names;
    }

    private static List<String> links(Document feed, String relation) {
        var addresses = new ArrayList<String>();
        var links = feed.getElementsByTagName("ns1:link");
        for (int index = 0; index < links.getLength(); index++) {
            if (((Element) links.item(index)).getAttribute("rel").equals(relation)) {
                addresses.add(((Element) links.item(index)).getAttribute("href"));
            }
        }
        return addresses;
    }

    private static @Nullable String text(Element root, String name) {
        return root.getElementsByTagName(name).item(0).getTextContent();
    }
}
