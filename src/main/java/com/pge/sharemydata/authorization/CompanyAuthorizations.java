package com.pge.sharemydata.authorization;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Authorizations as a company's software sees them. The machine API has checked whose it is; another company's id is an
 * unknown id, and so is one whose tokens nobody fetched yet.
 */
@Service
@Transactional(readOnly = true)
public class CompanyAuthorizations {

    private static final Set<AuthorizationStatus> TOLD =
            EnumSet.complementOf(EnumSet.of(AuthorizationStatus.PENDING, AuthorizationStatus.DENIED));

    private final AuthorizationRepository repository;
    private final AuthorizationReader reader;
    private final AuthorizationBook book;

    CompanyAuthorizations(AuthorizationRepository repository, AuthorizationReader reader, AuthorizationBook book) {
        this.repository = repository;
        this.reader = reader;
        this.book = book;
    }

    public Optional<AuthorizationDetails> find(AuthorizationId id, OrganizationId company) {
        return repository.findById(id).filter(one -> isToldTo(company, one)).map(reader::details);
    }

    /** Newest first; those that are over too, so that the company learns of it. */
    public List<AuthorizationDetails> of(OrganizationId company, Pageable page) {
        return reader.details(repository.to(company, TOLD, page));
    }

    /** Those by which data may go out to the company at that moment, by their ids. */
    public List<OpenAuthorization> open(OrganizationId company, Instant at) {
        return repository.open(company, at);
    }

    /** Some of the company's own, in the order of their ids. */
    public List<AuthorizationDetails> among(OrganizationId company, Collection<AuthorizationId> ids) {
        return ids.isEmpty() ? List.of() : reader.details(repository.among(company, TOLD, ids));
    }

    /** The company gives it back. Doing it twice is doing it once; nothing where there is no such authorization. */
    @Transactional
    public Optional<AuthorizationDetails> giveBack(AuthorizationId id, OrganizationId company, Actor by) {
        Optional<Authorization> found = repository.lock(id).filter(one -> isToldTo(company, one));
        if (found.filter(one -> one.status().isInForce()).isPresent()) {
            book.end(id, EndReason.CANCELLED_BY_COMPANY, by);
        }
        return found.map(reader::details);
    }

    private static boolean isToldTo(OrganizationId company, Authorization one) {
        return one.ref().organization().equals(company) && TOLD.contains(one.status());
    }
}
