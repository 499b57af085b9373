package com.pge.sharemydata.organization;

import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.FourEyes;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/**
 * A company or a self-access user, and the people who act for it.
 *
 * <p>A pause is a dated fact beside the status: a company that paused itself is still active.
 */
@Entity
@CheckReturnValue
public class Organization {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;

    @EmbeddedId
    private OrganizationId id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UserType userType;

    private String name;
    private @Nullable String ein;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OrganizationStatus status = OrganizationStatus.EMAIL_PENDING;

    private boolean visible = true;
    private @Nullable Instant pausedSince;
    private @Nullable Instant serviceEnd;
    private Instant registeredAt;
    private @Nullable Instant emailConfirmedAt;

    @ElementCollection
    @CollectionTable(name = "organization_member", joinColumns = @JoinColumn(name = "organization_id"))
    @MapKeyColumn(name = "subject")
    private Map<String, Member> members = new HashMap<>();

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    /** Starts an organization whose first administrator is the given person. */
    Organization(UserType userType, String name, Person founder, Instant at) {
        this.id = OrganizationId.next();
        this.userType = userType;
        this.name = checked(name);
        this.registeredAt = at;
        members.put(founder.subject(), Member.of(founder, MemberRole.ADMIN, at));
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    OrganizationStarted started(Actor by) {
        return new OrganizationStarted(id, userType, name, by, registeredAt);
    }

    EmailConfirmed confirmEmail(Actor by, Instant at) {
        become(OrganizationStatus.ACTIVE);
        emailConfirmedAt = at;
        return new EmailConfirmed(id, by, at);
    }

    /** Keeps legal name and tax id; nothing is told where nothing changed. */
    Optional<OrganizationDescribed> describe(String legalName, @Nullable Ein taxId, Actor by, Instant at) {
        String newName = checked(legalName);
        String newEin = taxId == null ? null : taxId.digits();
        if (newName.equals(name) && Objects.equals(newEin, ein)) {
            return Optional.empty();
        }
        name = newName;
        ein = newEin;
        return Optional.of(new OrganizationDescribed(id, name, by, at));
    }

    VisibilityChanged show(boolean wanted, Actor by, Instant at) {
        refuseIf(isOver(), "organization.error.over");
        refuseIf(visible == wanted, "organization.error.visibility-same");
        visible = wanted;
        return new VisibilityChanged(id, visible, by, at);
    }

    OrganizationPaused pause(Actor by, Instant at) {
        refuseIf(isOver(), "organization.error.over");
        refuseIf(pausedSince != null, "organization.error.paused");
        pausedSince = at;
        return new OrganizationPaused(id, by, at);
    }

    OrganizationResumed resume(Actor by, Instant at) {
        refuseIf(isOver(), "organization.error.over");
        refuseIf(pausedSince == null, "organization.error.not-paused");
        pausedSince = null;
        return new OrganizationResumed(id, by, at);
    }

    /** The company gives up by itself. A suspended one cannot: it would have its service back until the end. */
    OrganizationSurrendered surrender(Instant end, Duration longest, Actor by, Instant at) {
        refuseIf(status != OrganizationStatus.ACTIVE, "organization.error.surrender", status);
        refuseIf(end.isBefore(at) || end.isAfter(at.plus(longest)), "organization.error.service-end", longest.toDays());
        become(OrganizationStatus.SURRENDERED);
        serviceEnd = end;
        return new OrganizationSurrendered(id, end, null, null, by, at);
    }

    /** The utility ends the service, by two people; a suspended company's ends at once. */
    OrganizationSurrendered offboard(Instant end, FourEyes by, String reason, Instant at) {
        Instant agreed = status == OrganizationStatus.SUSPENDED || end.isBefore(at) ? at : end;
        become(OrganizationStatus.SURRENDERED);
        serviceEnd = agreed;
        return new OrganizationSurrendered(id, agreed, by.proposer(), given(reason), by.confirmer(), at);
    }

    OrganizationSuspended suspend(FourEyes by, String reason, Instant at) {
        become(OrganizationStatus.SUSPENDED);
        return new OrganizationSuspended(id, by.proposer(), given(reason), by.confirmer(), at);
    }

    OrganizationReinstated reinstate(FourEyes by, String reason, Instant at) {
        refuseIf(status != OrganizationStatus.SUSPENDED, "organization.error.not-suspended", status);
        become(OrganizationStatus.ACTIVE);
        return new OrganizationReinstated(id, by.proposer(), given(reason), by.confirmer(), at);
    }

    OrganizationRevoked revoke(FourEyes by, String reason, Instant at) {
        become(OrganizationStatus.REVOKED);
        return new OrganizationRevoked(id, by.proposer(), given(reason), by.confirmer(), at);
    }

    MemberJoined join(Person person, MemberRole role, Instant at) {
        refuseIf(isOver(), "organization.error.over");
        members.put(person.subject(), Member.of(person, role, at));
        return new MemberJoined(id, person.subject(), person.name(), role, person.actor(), at);
    }

    MemberRoleChanged changeRole(String subject, MemberRole role, Actor by, Instant at) {
        Member member = member(subject);
        refuseIf(role != MemberRole.ADMIN && isLastAdmin(member), "organization.error.last-admin", member.name());
        members.put(subject, member.as(role));
        return new MemberRoleChanged(id, subject, member.name(), role, by, at);
    }

    MemberRemoved remove(String subject, Actor by, Instant at) {
        Member member = member(subject);
        refuseIf(isLastAdmin(member), "organization.error.last-admin", member.name());
        members.remove(subject);
        return new MemberRemoved(id, subject, member.name(), by, at);
    }

    /** Keeps name, address and language as the person's latest sign-in had them. */
    void recognize(Person person) {
        members.computeIfPresent(person.subject(), (_, member) -> member.seenAs(person));
    }

    public OrganizationId id() {
        return id;
    }

    public OrganizationStatus status() {
        return status;
    }

    public OrganizationDetails details() {
        return new OrganizationDetails(
                id, userType, name, ein, status, visible, pausedSince, serviceEnd, registeredAt, emailConfirmedAt);
    }

    /** Everybody who acts for it, administrators first, then by name. */
    public List<MemberRow> people() {
        return members.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .sorted(Comparator.comparing(MemberRow::role).thenComparing(MemberRow::name))
                .toList();
    }

    private boolean isOver() {
        return status == OrganizationStatus.SURRENDERED || status == OrganizationStatus.REVOKED;
    }

    private boolean isLastAdmin(Member member) {
        return member.isAdmin()
                && members.values().stream().filter(Member::isAdmin).count() == 1;
    }

    private Member member(String subject) {
        Member member = members.get(subject);
        if (member == null) {
            throw new RuleViolation("organization.error.member-unknown");
        }
        return member;
    }

    private void become(OrganizationStatus next) {
        refuseIf(!status.leadsTo(next), "organization.error.transition", status, next);
        status = next;
    }

    private static String checked(String name) {
        String stripped = name.strip();
        refuseIf(
                stripped.length() < SHORTEST_NAME || stripped.length() > LONGEST_NAME,
                "organization.error.name",
                SHORTEST_NAME,
                LONGEST_NAME);
        return stripped;
    }

    private static String given(String reason) {
        refuseIf(reason.isBlank(), "organization.error.reason");
        return reason.strip();
    }

    private static void refuseIf(boolean broken, String messageKey, @Nullable Object... arguments) {
        if (broken) {
            throw new RuleViolation(messageKey, arguments);
        }
    }
}
