package com.pge.sharemydata.greenbutton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationOrigin;
import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.EspiScope;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.ui.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The ESPI scope of one authorization: nothing stands in it that the customer did not agree to. */
@Component
public class AuthorizedScope {

    private static final Set<Integer> ELECTRIC = Set.of(4, 5);
    private static final int GAS = 10;

    /** Given on paper. */
    private static final int OFFLINE = 40;

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long MOST_REMEMBERED = 1_000;

    private final Registrations registrations;

    /** Asked for each of a company's authorizations in turn. */
    private final Cache<OrganizationId, Integer> months = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumSize(MOST_REMEMBERED)
            .build();

    AuthorizedScope(Registrations registrations) {
        this.registrations = registrations;
    }

    public String of(AuthorizationDetails authorization, String thirdPartyId) {
        Set<Commodity> commodities =
                authorization.services().stream().map(ServiceRow::commodity).collect(Collectors.toSet());
        int accounts = (int) authorization.services().stream()
                .map(ServiceRow::accountNumber)
                .distinct()
                .count();
        Set<Integer> more = new HashSet<>();
        if (authorization.data().contains(DataCategory.USAGE) && commodities.contains(Commodity.GAS)) {
            more.add(GAS);
        }
        if (authorization.origin() == AuthorizationOrigin.PAPER) {
            more.add(OFFLINE);
        }
        return new EspiScope(authorization.data(), historyMonths(authorization), accounts, thirdPartyId)
                .value(more, commodities.contains(Commodity.ELECTRIC) ? Set.of() : ELECTRIC);
    }

    /** How far back the company asked to read. */
    public int historyMonths(AuthorizationDetails authorization) {
        return months.get(authorization.organization(), this::read);
    }

    private int read(OrganizationId company) {
        Integer asked = registrations
                .inForceOrLatest(company)
                .map(RegistrationDetails::answers)
                .map(answers -> answers.dataWanted().historyMonths())
                .orElse(null);
        return asked == null ? DataWanted.LONGEST_HISTORY : asked;
    }

    /** When it began to hold: with its first tokens, or when it was given. */
    public Instant startOf(AuthorizationDetails authorization) {
        return Objects.requireNonNullElse(authorization.activatedAt(), authorization.givenAt());
    }

    /** The first day in California whose data it opens. */
    public LocalDate firstDay(AuthorizationDetails authorization) {
        return LocalDate.ofInstant(startOf(authorization), Dates.PACIFIC).minusMonths(historyMonths(authorization));
    }
}
