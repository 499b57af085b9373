package com.pge.sharemydata.greenbutton.espi;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.DeliveredDay;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.MeterIntake;
import com.pge.sharemydata.usage.PackedReadings;
import com.pge.sharemydata.usage.SyntheticHome;
import com.pge.sharemydata.usage.SyntheticMeter;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What goes out is what came in: feeds from the store, read by an XML parser and compared with what the meters counted. */
@DatabaseTest
class UsageFeedModuleTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final DayRange RANGE = new DayRange(FIRST, LAST);
    private static final SyntheticMeter METER = new SyntheticMeter(11, SyntheticHome.SOLAR_AND_CAR);

    @Autowired
    ApplicationContext portal;

    /** One reading, by its start. */
    private record Reading(long value, long cost, int quality, int timeOfUse) {}

    @Test
    void tellsEveryReadingAndBillOnce() throws Exception {
        ServiceAgreementId agreement = new BilledCustomer(
                        portal, UUID.randomUUID().toString(), 1)
                .details()
                .accounts()
                .getFirst()
                .services()
                .getFirst()
                .id();
        var channels = SyntheticMeter.channels(Commodity.ELECTRIC, SyntheticHome.SOLAR_AND_CAR);
        List<DeliveredDay> days = channels.stream()
                .flatMap(channel -> METER.days(agreement, channel, FIRST, LAST))
                .toList();
        List<Bill> bills = METER.bills(agreement, Commodity.ELECTRIC, "E-TOU-C", FIRST, LAST);
        var _ = portal.getBean(MeterIntake.class).take(days);
        var _ = portal.getBean(Bills.class).take(bills);

        byte[] feed = feed(agreement);

        Schemas.validate(feed);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed))
                .getDocumentElement();
        for (Channel channel : channels) {
            assertThat(told(root, channel)).as("%s", channel).isEqualTo(counted(days, channel));
        }
        NodeList summaries = root.getElementsByTagName("ns0:UsageSummary");
        assertThat(summaries.getLength()).isEqualTo(bills.size());
        for (int index = 0; index < bills.size(); index++) {
            Element summary = (Element) summaries.item(index);
            assertThat(number(summary, "ns0:billLastPeriod"))
                    .isEqualTo(bills.get(index).amount());
            assertThat(number(summary, "ns0:value")).isEqualTo(bills.get(index).consumption());
        }
    }

    private byte[] feed(ServiceAgreementId agreement) {
        var meters = portal.getBean(MeterData.class);
        List<ChannelSpan> spans = meters.channels(List.of(agreement));
        var service = new MeteredService(
                "100000000000001",
                "1000000007",
                false,
                Channel.startOf(FIRST),
                spans.getFirst().updatedAt(),
                true,
                true,
                spans);
        return new UsageDocuments(new EspiLinks("https://api.example.com"))
                .batch(
                        service,
                        spans.stream().flatMap(span -> meters.days(span, RANGE)),
                        portal.getBean(Bills.class).of(agreement, RANGE))
                .bytes(EspiFormat.ATOM);
    }

    private static Map<Long, Reading> counted(List<DeliveredDay> days, Channel channel) {
        Map<Long, Reading> counted = new TreeMap<>();
        days.stream().filter(day -> day.channel() == channel).forEach(day -> {
            long start = Channel.startOf(day.day()).getEpochSecond();
            day.readings()
                    .forEach((slot, value, cost, quality, timeOfUse) ->
                            counted.put(start + slot * 3600L, new Reading(value, cost, quality, timeOfUse)));
        });
        return counted;
    }

    private static Map<Long, Reading> told(Element root, Channel channel) {
        Map<Long, Reading> told = new TreeMap<>();
        String path = "/MeterReading/" + MeteredService.meterReadingId(channel) + "/IntervalBlock/";
        for (Element entry : elements(root, "ns1:entry")) {
            boolean isOfChannel = elements(entry, "ns1:link").stream()
                    .anyMatch(link -> link.getAttribute("rel").equals("self")
                            && link.getAttribute("href").contains(path));
            if (isOfChannel) {
                elements(entry, "ns0:IntervalReading")
                        .forEach(reading -> assertThat(told.put(number(reading, "ns0:start"), reading(reading)))
                                .isNull());
            }
        }
        return told;
    }

    private static Reading reading(Element reading) {
        return new Reading(
                number(reading, "ns0:value"),
                reading.getElementsByTagName("ns0:cost").getLength() == 0
                        ? PackedReadings.NO_COST
                        : number(reading, "ns0:cost"),
                (int) number(reading, "ns0:quality"),
                (int) number(reading, "ns0:tou"));
    }

    private static long number(Element element, String name) {
        return Stream.ofNullable(element.getElementsByTagName(name).item(0).getTextContent())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
