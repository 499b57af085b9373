package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.organization.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts authorizations together with the names, addresses and deliveries that other modules know. */
@Component
class AuthorizationReader {

    private static final Comparator<ServiceRow> BY_ADDRESS = Comparator.comparing(ServiceRow::street)
            .thenComparing(ServiceRow::commodity)
            .thenComparing(ServiceRow::number);

    private final Customers customers;
    private final Directory directory;
    private final ObjectProvider<Deliveries> deliveries;

    AuthorizationReader(Customers customers, Directory directory, ObjectProvider<Deliveries> deliveries) {
        this.customers = customers;
        this.directory = directory;
        this.deliveries = deliveries;
    }

    AuthorizationDetails details(Authorization authorization) {
        return details(List.of(authorization)).getFirst();
    }

    /** In the order given; asks each other module once. */
    List<AuthorizationDetails> details(List<Authorization> authorizations) {
        Set<ServiceAgreementId> wanted = authorizations.stream()
                .flatMap(authorization -> authorization.services().stream())
                .collect(Collectors.toSet());
        Map<ServiceAgreementId, ServiceRow> services =
                customers.services(wanted).stream().collect(Collectors.toMap(ServiceRow::id, Function.identity()));
        Map<AuthorizationId, Instant> last = last(authorizations);
        Map<OrganizationId, String> names = new HashMap<>();
        return authorizations.stream()
                .map(authorization -> details(
                        authorization,
                        names.computeIfAbsent(authorization.ref().organization(), directory::nameOf),
                        services,
                        last))
                .toList();
    }

    private Map<AuthorizationId, Instant> last(List<Authorization> authorizations) {
        Deliveries known = deliveries.getIfAvailable();
        return known == null
                ? Map.of()
                : known.last(authorizations.stream().map(Authorization::id).toList());
    }

    private AuthorizationDetails details(
            Authorization authorization,
            String companyName,
            Map<ServiceAgreementId, ServiceRow> services,
            Map<AuthorizationId, Instant> last) {
        AuthorizationRef ref = authorization.ref();
        Basis basis = authorization.basis();
        return new AuthorizationDetails(
                ref.authorization(),
                ref.timeline(),
                authorization.revision(),
                ref.organization(),
                companyName,
                directory.pictureOf(ref.organization()),
                ref.customer(),
                basis.origin(),
                authorization.status(),
                authorization.data(),
                authorization.services().stream()
                        .map(services::get)
                        .filter(Objects::nonNull)
                        .sorted(BY_ADDRESS)
                        .toList(),
                authorization.term(),
                basis.version(),
                basis.terms(),
                basis.by(),
                basis.givenAt(),
                basis.form(),
                authorization.activatedAt(),
                authorization.overAt(),
                authorization.endReason(),
                last.get(authorization.id()));
    }
}
