package com.pge.sharemydata.authorization;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.Roles;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers share with the caller's company. The company is never an argument. */
@Service
@Transactional(readOnly = true)
public class SharedWithUs {

    private static final String IS_PROVIDER = "hasRole('" + Roles.PROVIDER + "')";

    /** Those a company is told of: a pending one is not one yet. */
    private static final Set<AuthorizationStatus> TOLD = EnumSet.complementOf(EnumSet.of(AuthorizationStatus.PENDING));

    private final AuthorizationRepository repository;
    private final ObjectProvider<Deliveries> deliveries;
    private final Members members;

    SharedWithUs(AuthorizationRepository repository, ObjectProvider<Deliveries> deliveries, Members members) {
        this.repository = repository;
        this.deliveries = deliveries;
        this.members = members;
    }

    @PreAuthorize(IS_PROVIDER)
    public SharedCounts counts() {
        OrganizationId mine = members.organizationAs(MemberRole.VIEWER);
        return new SharedCounts(
                repository.count(mine, AuthorizationStatus.ACTIVE),
                repository.count(mine, AuthorizationStatus.FROZEN),
                repository.count(mine, AuthorizationStatus.ENDED) + repository.count(mine, AuthorizationStatus.REVOKED),
                repository.count(mine, AuthorizationStatus.DENIED));
    }

    /** Newest first; the status is null for all. */
    @PreAuthorize(IS_PROVIDER)
    public List<SharedRow> find(@Nullable AuthorizationStatus status, Pageable page) {
        OrganizationId mine = members.organizationAs(MemberRole.VIEWER);
        Set<AuthorizationStatus> wanted = status == null || !TOLD.contains(status) ? TOLD : EnumSet.of(status);
        List<Authorization> found = repository.to(mine, wanted, page);
        Map<AuthorizationId, Instant> last = last(found);
        return found.stream().map(one -> row(one, last.get(one.id()))).toList();
    }

    private Map<AuthorizationId, Instant> last(List<Authorization> found) {
        Deliveries known = deliveries.getIfAvailable();
        return known == null
                ? Map.of()
                : known.last(found.stream().map(Authorization::id).toList());
    }

    private static SharedRow row(Authorization authorization, @Nullable Instant lastDelivery) {
        return new SharedRow(
                authorization.id(),
                authorization.status(),
                authorization.basis().origin(),
                authorization.data(),
                authorization.services().size(),
                Objects.requireNonNullElse(
                        authorization.activatedAt(), authorization.basis().givenAt()),
                authorization.term().lastDay(),
                authorization.overAt(),
                authorization.endReason(),
                lastDelivery);
    }
}
