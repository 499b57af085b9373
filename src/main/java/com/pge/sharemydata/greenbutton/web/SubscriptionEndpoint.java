package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.CustomerClass;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.DeliveryBook;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.espi.EspiDocuments;
import com.pge.sharemydata.greenbutton.espi.MeterKind;
import com.pge.sharemydata.greenbutton.espi.MeteredService;
import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What one customer shares, by that customer's token. Every other subscription is an unknown one. */
@RestController
class SubscriptionEndpoint {

    private static final String ONLY_ONE = "1";

    private final CompanyAuthorizations authorizations;
    private final DeliveryBook deliveries;
    private final EspiDocuments documents;
    private final Clock clock;

    SubscriptionEndpoint(
            CompanyAuthorizations authorizations, DeliveryBook deliveries, EspiDocuments documents, Clock clock) {
        this.authorizations = authorizations;
        this.deliveries = deliveries;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(MachineEndpoint.Paths.LOCAL_TIMES)
    ResponseEntity<byte[]> localTimes() {
        return xml(documents.localTimes());
    }

    @GetMapping(MachineEndpoint.Paths.LOCAL_TIME)
    ResponseEntity<byte[]> localTime(@PathVariable String id) {
        if (!id.equals(ONLY_ONE)) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        return xml(documents.localTimeAlone());
    }

    @GetMapping(MachineEndpoint.Paths.READING_TYPES)
    ResponseEntity<byte[]> readingTypes(@AuthenticationPrincipal ApiCaller caller) {
        return xml(documents.readingTypes(kinds(caller)));
    }

    @GetMapping(MachineEndpoint.Paths.READING_TYPE)
    ResponseEntity<byte[]> readingType(@PathVariable String id, @AuthenticationPrincipal ApiCaller caller) {
        MeterKind kind =
                MeterKind.of(id).filter(kinds(caller)::contains).orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
        return xml(documents.of(kind));
    }

    @GetMapping(MachineEndpoint.Paths.USAGE_POINTS)
    ResponseEntity<byte[]> usagePoints(@PathVariable String subscription, @AuthenticationPrincipal ApiCaller caller) {
        AuthorizationDetails own = own(subscription, caller);
        return delivered(
                own,
                documents.usagePoints(
                        subscription,
                        own.services().stream()
                                .map(SubscriptionEndpoint::metered)
                                .toList(),
                        clock.instant()));
    }

    @GetMapping(MachineEndpoint.Paths.USAGE_POINT)
    ResponseEntity<byte[]> usagePoint(
            @PathVariable String subscription, @PathVariable String id, @AuthenticationPrincipal ApiCaller caller) {
        AuthorizationDetails own = own(subscription, caller);
        MeteredService service = own.services().stream()
                .filter(one -> one.usagePointId().equals(id))
                .findFirst()
                .map(SubscriptionEndpoint::metered)
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
        return delivered(own, documents.of(subscription, service));
    }

    private AuthorizationDetails own(String subscription, ApiCaller caller) {
        AuthorizationId own = caller.authorization();
        if (own == null || !own.id().equals(subscription)) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        return details(own, caller);
    }

    private AuthorizationDetails details(AuthorizationId id, ApiCaller caller) {
        return authorizations
                .find(id, caller.organization())
                .filter(AuthorizationDetails::isInForce)
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_TOKEN));
    }

    private Set<MeterKind> kinds(ApiCaller caller) {
        AuthorizationId own = caller.authorization();
        if (own == null) {
            throw new Refused(Refusal.WRONG_TOKEN);
        }
        return details(own, caller).services().stream()
                .map(SubscriptionEndpoint::kind)
                .collect(Collectors.toSet());
    }

    private static MeterKind kind(ServiceRow service) {
        if (service.commodity() == Commodity.GAS) {
            return MeterKind.DAILY_GAS;
        }
        return service.customerClass() == CustomerClass.COMMERCIAL
                ? MeterKind.QUARTER_HOURLY_ELECTRICITY
                : MeterKind.HOURLY_ELECTRICITY;
    }

    private static MeteredService metered(ServiceRow service) {
        return new MeteredService(
                service.usagePointId(),
                service.commodity() == Commodity.GAS,
                service.start().atStartOfDay(Dates.PACIFIC).toInstant());
    }

    private ResponseEntity<byte[]> delivered(AuthorizationDetails authorization, byte[] document) {
        deliveries.note(authorization.id(), clock.instant());
        return xml(document);
    }

    private static ResponseEntity<byte[]> xml(byte[] document) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_ATOM_XML).body(document);
    }
}
