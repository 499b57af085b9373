package com.pge.sharemydata.usage.imports;

import static com.pge.sharemydata.usage.imports.MeterImportKind.GREEN_BUTTON;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.espi.EspiFormat;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.greenbutton.espi.MeteredService;
import com.pge.sharemydata.greenbutton.espi.Schemas;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.MeterData;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Payloads that others published come in, and go out again equal in meaning, by an XML parser's own reading of both. */
@DatabaseTest
class FeedSamplesModuleTest {

    private static final DayRange ALL = new DayRange(LocalDate.of(2000, 1, 1), LocalDate.of(2040, 1, 1));

    @Autowired
    private ApplicationContext portal;

    private MeterFiles files;

    /** One reading, in the unit of its type. */
    private record Reading(BigDecimal value, String cost, String quality, String timeOfUse) {}

    @BeforeEach
    void customer() {
        files = new MeterFiles(portal).since(LocalDate.of(2010, 1, 1));
    }

    @Test
    void aDayAsItIsDeliveredInBulk() throws Exception {
        byte[] sample = Schemas.sample("bulk-one-day-electric.xml");

        assertThat(take(sample, files.electric, "").problems()).isEmpty();

        assertThat(readings(given(files.electric), -3))
                .isEqualTo(readings(sample, -3))
                .hasSize(48);
    }

    @Test
    void aReferenceFeedOfQuarterHours() throws Exception {
        byte[] sample = Schemas.sample("opensource-usage-1.xml");

        assertThat(take(sample, files.electric, "").problems()).isEmpty();

        byte[] given = given(files.electric);
        assertThat(readings(given, -3)).isEqualTo(readings(sample, 0)).hasSize(480);
        assertThat(facts(given, "UsageSummary", "billLastPeriod", "costAdditionalLastPeriod", "currency"))
                .isEqualTo(facts(
                        sample, "ElectricPowerUsageSummary", "billLastPeriod", "costAdditionalLastPeriod", "currency"));
    }

    @Test
    void readingsWhoseTypeComesByTheirSender() throws Exception {
        byte[] sample = Schemas.sample("PGEIntervalBlock.xml");

        assertThat(take(sample, files.electric, "72:-3:1").problems()).isEmpty();

        assertThat(readings(given(files.electric), -3)).isEqualTo(readings(sample, -3));
    }

    @Test
    void billsWithTheirLines() throws Exception {
        byte[] sample = Schemas.sample("PGEUsageSummaries.xml");

        MeterImportReport report = take(sample, files.electric, "");

        // Two of the three say what was used and not what it cost.
        assertThat(report.bills().added()).isEqualTo(1);
        assertThat(report.problems())
                .extracting(MeterImportProblem::rule)
                .containsExactly(MeterImportRule.AMOUNT, MeterImportRule.AMOUNT);
        byte[] given = given(files.electric);
        String[] names = {"amount", "note", "itemKind", "unitCost", "uom", "value", "start", "duration"};
        assertThat(facts(given, "costAdditionalDetailLastPeriod", names))
                .isEqualTo(facts(sample, "costAdditionalDetailLastPeriod", names))
                .hasSize(5);
        assertThat(facts(given, "UsageSummary", "billLastPeriod", "tariffProfile", "qualityOfReading"))
                .containsExactly(facts(sample, "UsageSummary", "billLastPeriod", "tariffProfile", "qualityOfReading")
                        .getFirst());
    }

    @Test
    void monthsOfGasAreRefusedAndTheirBillIsNot() throws Exception {
        byte[] sample = Schemas.sample("gas.xml");

        MeterImportReport report = take(sample, files.gas, "");

        assertThat(report.bills().added()).isEqualTo(1);
        assertThat(report.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.rule()).isEqualTo(MeterImportRule.CHANNEL));
        assertThat(report.problems().getFirst().found()).isEqualTo("2592000 s, flowDirection 1 at 1301630400");
        assertThat(facts(given(files.gas), "overallConsumptionLastPeriod", "uom", "value"))
                .isEqualTo(facts(sample, "overallConsumptionLastPeriod", "uom", "value"));
    }

    private MeterImportReport take(byte[] sample, ServiceRow service, String type) {
        var services = FeedServices.of(List.of(service.number()), type);
        return files.take(new MeterFile(MeterImportId.next(), GREEN_BUTTON, "a sample", services), sample);
    }

    private byte[] given(ServiceRow service) {
        var meters = portal.getBean(MeterData.class);
        List<ChannelSpan> spans = meters.channels(List.of(service.id()));
        var metered = new MeteredService(
                "100000000000001",
                service.usagePointId(),
                service.commodity() == Commodity.GAS,
                Instant.EPOCH,
                Instant.EPOCH,
                true,
                true,
                spans);
        byte[] feed = new UsageDocuments(new EspiLinks("https://api.example.com"))
                .batch(
                        metered,
                        spans.stream().flatMap(span -> meters.days(span, ALL)),
                        portal.getBean(Bills.class).of(service.id(), ALL))
                .bytes(EspiFormat.ATOM);
        Schemas.validate(feed);
        return feed;
    }

    /** By their start; of two with the same start the later. */
    private static Map<String, Reading> readings(byte[] feed, int power) throws Exception {
        Map<String, Reading> readings = new TreeMap<>();
        for (Element reading : elements(feed, "IntervalReading")) {
            var value = new BigDecimal(first(reading, "value")).scaleByPowerOfTen(power);
            String quality = first(reading, "quality");
            readings.put(
                    first(reading, "start"),
                    new Reading(
                            value.stripTrailingZeros(),
                            first(reading, "cost"),
                            quality.isEmpty() ? "14" : quality,
                            first(reading, "tou")));
        }
        return readings;
    }

    /** Of each element with this name what stands in the named elements inside it. */
    private static List<List<String>> facts(byte[] feed, String name, String... names) throws Exception {
        List<List<String>> facts = new ArrayList<>();
        for (Element element : elements(feed, name)) {
            facts.add(List.of(names).stream().map(one -> first(element, one)).toList());
        }
        return facts;
    }

    private static String first(Element element, String name) {
        NodeList found = element.getElementsByTagNameNS("http://naesb.org/espi", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static List<Element> elements(byte[] feed, String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList found = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed))
                .getElementsByTagNameNS("http://naesb.org/espi", name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
