package com.pge.sharemydata.greenbutton.sharing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.AuthorizedScope;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.MeterData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a customer's token opens. Every other subscription is an unknown one.
 *
 * <p>Software reads a subscription with many calls in a row, so what an authorization says is kept for a second, and for as
 * long as nothing is written to it: a customer's change is seen as soon as the token itself is looked at anew.
 */
@Component
public class Subscriptions {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** Services and authorizations, some twenty megabytes at the most. */
    private static final long MOST_REMEMBERED = 50_000;

    private final CompanyAuthorizations authorizations;
    private final AuthorizedScope scopes;
    private final MeterData meters;
    private final Cache<LiveAuthorization, Opened> known = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumWeight(MOST_REMEMBERED)
            .weigher((LiveAuthorization key, Opened opened) ->
                    1 + opened.details().services().size())
            .build();

    Subscriptions(CompanyAuthorizations authorizations, AuthorizedScope scopes, MeterData meters) {
        this.authorizations = authorizations;
        this.scopes = scopes;
        this.meters = meters;
    }

    private record Opened(AuthorizationDetails details, LocalDate firstDay) {}

    /** The caller's own, which has to be the one asked for. */
    public Subscription own(String asked, ApiCaller caller) {
        AuthorizationId own = caller.authorization();
        if (own == null || !own.id().equals(asked)) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        return own(caller);
    }

    public Subscription own(ApiCaller caller) {
        Opened opened = opened(caller);
        return of(opened, opened.details().services());
    }

    /** One service of the caller's own subscription. */
    public SharedService service(String asked, String usagePoint, ApiCaller caller) {
        AuthorizationId own = caller.authorization();
        if (own == null || !own.id().equals(asked)) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        Opened opened = opened(caller);
        List<ServiceRow> wanted = opened.details().services().stream()
                .filter(service -> service.usagePointId().equals(usagePoint))
                .toList();
        return of(opened, wanted).services().stream().findFirst().orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
    }

    /** All that an authorization covers, for those who have checked it. */
    public Subscription of(AuthorizationDetails details) {
        return of(open(details), details.services());
    }

    private Opened opened(ApiCaller caller) {
        LiveAuthorization own = caller.opened();
        if (own == null) {
            throw new Refused(Refusal.WRONG_TOKEN);
        }
        return known.get(own, this::read);
    }

    private Opened read(LiveAuthorization own) {
        return authorizations
                .find(own.id(), own.organization())
                .filter(AuthorizationDetails::isInForce)
                .map(this::open)
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_TOKEN));
    }

    private Opened open(AuthorizationDetails details) {
        return new Opened(details, scopes.firstDay(details));
    }

    private Subscription of(Opened opened, List<ServiceRow> services) {
        AuthorizationDetails details = opened.details();
        Map<ServiceAgreementId, List<ChannelSpan>> spans = details.data().contains(DataCategory.USAGE)
                ? meters.channels(services.stream().map(ServiceRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ChannelSpan::agreement))
                : Map.of();
        return new Subscription(
                details,
                services.stream()
                        .map(service -> SharedService.of(
                                details, service, opened.firstDay(), spans.getOrDefault(service.id(), List.of())))
                        .toList());
    }
}
