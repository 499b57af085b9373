package com.pge.sharemydata.authorization;

import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of one request shows. */
@Component
class RequestPages {

    private final AskingCompanies companies;

    RequestPages(AskingCompanies companies) {
        this.companies = companies;
    }

    AuthorizationRequestDetails of(AuthorizationRequest request) {
        RequestedAccess access = request.access();
        Optional<AskingSoftware> company = companies.find(access.client().value(), access.testing());
        return new AuthorizationRequestDetails(
                request.id(),
                access.organization(),
                company.map(known -> companies.name(known, access.testing())).orElse(""),
                company.map(known -> asked(access, known)).orElse(Set.of()),
                lastDay(access.minimumEnd()),
                lastDay(access.preferredEnd()),
                request.status(),
                request.expiresAt(),
                access.testing(),
                request.status() == AuthorizationRequestStatus.ANSWERED
                        ? AuthorizeLinks.proceed(request.id(), access.testing())
                        : null);
    }

    /** What the review page proposes, and what the answer is judged by. */
    AskedFor asked(AuthorizationRequest request) {
        RequestedAccess access = request.access();
        return new AskedFor(
                AuthorizationOrigin.THIRD_PARTY,
                companies
                        .find(access.client().value(), access.testing())
                        .map(company -> asked(access, company))
                        .orElse(Set.of()),
                lastDay(access.minimumEnd()),
                lastDay(access.preferredEnd()));
    }

    /** Without a scope, all that the company registered for. */
    private static Set<DataCategory> asked(RequestedAccess access, AskingSoftware company) {
        return Optional.ofNullable(access.scope())
                .flatMap(AskedScope::read)
                .map(AskedScope::data)
                .orElse(company.registered().categories());
    }

    private static @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null ? null : LocalDate.ofInstant(end, Dates.PACIFIC);
    }
}
