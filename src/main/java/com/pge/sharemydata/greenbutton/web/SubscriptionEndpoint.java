package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.MeteredService;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.greenbutton.sharing.SharedService;
import com.pge.sharemydata.greenbutton.sharing.Subscription;
import com.pge.sharemydata.greenbutton.sharing.Subscriptions;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.usage.Channel;
import com.pge.sharemydata.usage.ChannelSpan;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What one customer shares, by that customer's token: the places where something is measured, and what numbers mean. */
@RestController
class SubscriptionEndpoint {

    private static final String ONLY_ONE = "1";

    private final Subscriptions subscriptions;
    private final EspiDocuments documents;
    private final FeedAnswers answers;

    SubscriptionEndpoint(Subscriptions subscriptions, EspiDocuments documents, FeedAnswers answers) {
        this.subscriptions = subscriptions;
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping(MachineEndpoint.Paths.LOCAL_TIMES)
    ResponseEntity<byte[]> localTimes(HttpServletRequest request) {
        boolean isWanted = !ReadWindow.of(request::getParameterValues)
                .page(Stream.of(ONLY_ONE))
                .toList()
                .isEmpty();
        return isWanted ? FeedAnswers.document(documents.localTimes(), request) : FeedAnswers.nothing();
    }

    @GetMapping(MachineEndpoint.Paths.LOCAL_TIME)
    ResponseEntity<byte[]> localTime(@PathVariable String id, HttpServletRequest request) {
        var _ = ReadWindow.of(request::getParameterValues);
        if (!id.equals(ONLY_ONE)) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        return FeedAnswers.document(documents.localTimeAlone(), request);
    }

    @GetMapping(MachineEndpoint.Paths.READING_TYPES)
    ResponseEntity<byte[]> readingTypes(@AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        ReadWindow window = ReadWindow.of(request::getParameterValues);
        List<Channel> wanted = window.page(channels(caller).stream()).toList();
        return wanted.isEmpty() ? FeedAnswers.nothing() : FeedAnswers.document(documents.readingTypes(wanted), request);
    }

    @GetMapping(MachineEndpoint.Paths.READING_TYPE)
    ResponseEntity<byte[]> readingType(
            @PathVariable String id, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        var _ = ReadWindow.of(request::getParameterValues);
        Channel channel = EspiDocuments.channelOf(id)
                .filter(channels(caller)::contains)
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
        return FeedAnswers.document(documents.of(channel), request);
    }

    @GetMapping(MachineEndpoint.Paths.USAGE_POINTS)
    ResponseEntity<byte[]> usagePoints(
            @PathVariable String subscription, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        ReadWindow window = ReadWindow.of(request::getParameterValues);
        Subscription own = subscriptions.own(subscription, caller);
        List<MeteredService> wanted = window.page(own.services().stream()
                        .map(SharedService::metered)
                        .filter(service -> window.holds(service.updated())))
                .toList();
        if (wanted.isEmpty()) {
            return FeedAnswers.nothing();
        }
        Instant updated = wanted.stream()
                .map(MeteredService::updated)
                .max(Instant::compareTo)
                .orElseThrow();
        return answers.delivered(
                own.authorization().id(), documents.usagePoints(subscription, wanted, updated), request);
    }

    @GetMapping(MachineEndpoint.Paths.USAGE_POINT)
    ResponseEntity<byte[]> usagePoint(
            @PathVariable String subscription,
            @PathVariable String id,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request) {
        var _ = ReadWindow.of(request::getParameterValues);
        SharedService service = subscriptions.service(subscription, id, caller);
        return answers.delivered(service.authorization().id(), documents.of(service.metered()), request);
    }

    private List<Channel> channels(ApiCaller caller) {
        Subscription own = subscriptions.own(caller);
        if (!own.authorization().data().contains(DataCategory.USAGE)) {
            throw new Refused(Refusal.NOT_SHARED);
        }
        return own.services().stream()
                .flatMap(service -> service.metered().channels().stream())
                .map(ChannelSpan::channel)
                .distinct()
                .sorted()
                .toList();
    }
}
