package com.pge.sharemydata.greenbutton.sharing;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.AuthorizedScope;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.MeterData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a customer's token opens, read in one transaction. Every other subscription is an unknown one. */
@Component
public class Subscriptions {

    private final CompanyAuthorizations authorizations;
    private final AuthorizedScope scopes;
    private final MeterData meters;

    Subscriptions(CompanyAuthorizations authorizations, AuthorizedScope scopes, MeterData meters) {
        this.authorizations = authorizations;
        this.scopes = scopes;
        this.meters = meters;
    }

    /** The caller's own, which has to be the one asked for. */
    @Transactional(readOnly = true)
    public Subscription own(String asked, ApiCaller caller) {
        AuthorizationId own = caller.authorization();
        if (own == null || !own.id().equals(asked)) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        return own(caller);
    }

    @Transactional(readOnly = true)
    public Subscription own(ApiCaller caller) {
        return of(details(caller));
    }

    /** One service of the caller's own subscription. */
    @Transactional(readOnly = true)
    public SharedService service(String asked, String usagePoint, ApiCaller caller) {
        AuthorizationId own = caller.authorization();
        if (own == null || !own.id().equals(asked)) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        AuthorizationDetails details = details(caller);
        List<ServiceRow> wanted = details.services().stream()
                .filter(service -> service.usagePointId().equals(usagePoint))
                .toList();
        return of(details, wanted).services().stream().findFirst().orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
    }

    /** All that an authorization covers, for those who have checked it. */
    public Subscription of(AuthorizationDetails details) {
        return of(details, details.services());
    }

    private AuthorizationDetails details(ApiCaller caller) {
        AuthorizationId own = caller.authorization();
        if (own == null) {
            throw new Refused(Refusal.WRONG_TOKEN);
        }
        return authorizations
                .find(own, caller.organization())
                .filter(AuthorizationDetails::isInForce)
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_TOKEN));
    }

    private Subscription of(AuthorizationDetails details, List<ServiceRow> services) {
        LocalDate firstDay = scopes.firstDay(details);
        Map<ServiceAgreementId, List<ChannelSpan>> spans = details.data().contains(DataCategory.USAGE)
                ? meters.channels(services.stream().map(ServiceRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(ChannelSpan::agreement))
                : Map.of();
        return new Subscription(
                details,
                services.stream()
                        .map(service -> SharedService.of(
                                details, service, firstDay, spans.getOrDefault(service.id(), List.of())))
                        .toList());
    }
}
