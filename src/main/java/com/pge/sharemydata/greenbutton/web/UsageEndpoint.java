package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.coverage.DeliveredDays;
import com.pge.sharemydata.greenbutton.espi.EspiDocument;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.greenbutton.sharing.SharedService;
import com.pge.sharemydata.greenbutton.sharing.Subscriptions;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.usage.Bill;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.MeterDay;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the meter of one service counted, and what was billed. In a feed of several kinds of resources the window of
 * {@code published} and the page choose among the days' blocks; all else stays.
 */
@RestController
class UsageEndpoint {

    private final Subscriptions subscriptions;
    private final MeterData meters;
    private final Bills bills;
    private final UsageDocuments documents;
    private final FeedAnswers answers;

    UsageEndpoint(
            Subscriptions subscriptions, MeterData meters, Bills bills, UsageDocuments documents, FeedAnswers answers) {
        this.subscriptions = subscriptions;
        this.meters = meters;
        this.bills = bills;
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping(MachineEndpoint.Paths.METER_READINGS)
    ResponseEntity<byte[]> meterReadings(
            @PathVariable String subscription,
            @PathVariable String id,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request) {
        ReadWindow window = ReadWindow.of(request::getParameterValues);
        SharedService service = subscriptions.service(subscription, id, caller);
        service.require(DataCategory.USAGE);
        List<ChannelSpan> wanted = window.page(
                        service.metered().channels().stream().filter(span -> window.holds(span.updatedAt())))
                .toList();
        return wanted.isEmpty()
                ? FeedAnswers.nothing()
                : delivered(service, documents.meterReadings(service.metered(), wanted), request);
    }

    @GetMapping(MachineEndpoint.Paths.METER_READING)
    ResponseEntity<byte[]> meterReading(
            @PathVariable String subscription,
            @PathVariable String id,
            @PathVariable String reading,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request) {
        var _ = ReadWindow.of(request::getParameterValues);
        SharedService service = subscriptions.service(subscription, id, caller);
        return delivered(service, documents.meterReading(service.metered(), service.channel(reading)), request);
    }

    @GetMapping(MachineEndpoint.Paths.INTERVAL_BLOCKS)
    void blocks(
            @PathVariable String subscription,
            @PathVariable String id,
            @PathVariable String reading,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ReadWindow window = ReadWindow.of(request::getParameterValues);
        SharedService service = subscriptions.service(subscription, id, caller);
        ChannelSpan channel = service.channel(reading);
        DayRange wanted = window.of(service.days());
        if (!meters.hasDays(channel, wanted, window.skipped())) {
            FeedAnswers.nothing(response);
            return;
        }
        DeliveredDays told = answers.days();
        answers.stream(
                service.authorization().id(),
                service.facts(),
                request,
                response,
                documents.blocks(
                        service.metered(), channel, noted(told, service, window.page(meters.days(channel, wanted)))),
                told);
    }

    @GetMapping(MachineEndpoint.Paths.INTERVAL_BLOCK)
    ResponseEntity<byte[]> block(
            @PathVariable String subscription,
            @PathVariable String id,
            @PathVariable String reading,
            @PathVariable String block,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request) {
        var _ = ReadWindow.of(request::getParameterValues);
        SharedService service = subscriptions.service(subscription, id, caller);
        ChannelSpan channel = service.channel(reading);
        return UsageDocuments.dayOfBlock(block)
                .filter(day -> isTold(service, day))
                .flatMap(day -> meters.day(channel, day))
                .map(day -> {
                    DeliveredDays told = answers.days();
                    told.add(service.authorization().id(), service.row().id(), day);
                    return answers.delivered(
                            service.authorization().id(), documents.block(service.metered(), day), request, told);
                })
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
    }

    @GetMapping(MachineEndpoint.Paths.USAGE_SUMMARIES)
    ResponseEntity<byte[]> summaries(
            @PathVariable String subscription,
            @PathVariable String id,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request) {
        ReadWindow window = ReadWindow.of(request::getParameterValues);
        SharedService service = subscriptions.service(subscription, id, caller);
        service.require(DataCategory.BILLING);
        List<Bill.Published> wanted = window.page(bills.of(service.row().id(), window.of(service.days())).stream())
                .toList();
        return wanted.isEmpty()
                ? FeedAnswers.nothing()
                : delivered(service, documents.summaries(service.metered(), wanted), request);
    }

    @GetMapping(MachineEndpoint.Paths.USAGE_SUMMARY)
    ResponseEntity<byte[]> summary(
            @PathVariable String subscription,
            @PathVariable String id,
            @PathVariable String summary,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request) {
        var _ = ReadWindow.of(request::getParameterValues);
        SharedService service = subscriptions.service(subscription, id, caller);
        service.require(DataCategory.BILLING);
        return UsageDocuments.lastDayOfSummary(summary)
                .flatMap(lastDay -> bill(service, lastDay))
                .map(bill -> delivered(service, documents.summary(service.metered(), bill), request))
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
    }

    @GetMapping(MachineEndpoint.Paths.BATCH_USAGE_POINT)
    void batch(
            @PathVariable String subscription,
            @PathVariable String id,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ReadWindow window = ReadWindow.of(request::getParameterValues);
        SharedService service = subscriptions.service(subscription, id, caller);
        DayRange wanted = window.of(service.days());
        List<Bill.Published> billed =
                service.metered().bills() ? bills.of(service.row().id(), window.ofUpdated(service.days())) : List.of();
        if (!hasData(service, window, wanted, billed)) {
            FeedAnswers.nothing(response);
            return;
        }
        DeliveredDays told = answers.days();
        answers.stream(
                service.authorization().id(),
                Stream.concat(service.facts().stream(), billed.stream()).toList(),
                request,
                response,
                documents.batch(service.metered(), noted(told, service, window.page(days(service, wanted))), billed),
                told);
    }

    /** Where certain days are asked for, they are what the answer is about; else bills are enough. */
    private boolean hasData(SharedService service, ReadWindow window, DayRange wanted, List<Bill.Published> billed) {
        boolean hasDays = service.metered().channels().stream().anyMatch(channel -> meters.hasDays(channel, wanted, 0));
        boolean isAboutDays = window.choosesDays() && service.metered().readings();
        return hasDays || (!isAboutDays && !billed.isEmpty());
    }

    /** Channel after channel, each read when it is its turn. */
    private Stream<MeterDay> days(SharedService service, DayRange wanted) {
        return service.metered().channels().stream().flatMap(channel -> meters.days(channel, wanted));
    }

    private static Stream<MeterDay> noted(DeliveredDays told, SharedService service, Stream<MeterDay> days) {
        return days.peek(
                day -> told.add(service.authorization().id(), service.row().id(), day));
    }

    private static boolean isTold(SharedService service, LocalDate day) {
        return !service.days().within(day, day).isEmpty();
    }

    private Optional<Bill.Published> bill(SharedService service, LocalDate lastDay) {
        DayRange until = service.days().within(service.days().first(), lastDay);
        return bills.of(service.row().id(), until).stream()
                .filter(published -> published.bill().lastDay().equals(lastDay))
                .findFirst();
    }

    private ResponseEntity<byte[]> delivered(SharedService service, EspiDocument document, HttpServletRequest request) {
        return answers.delivered(service.authorization().id(), document, request);
    }
}
