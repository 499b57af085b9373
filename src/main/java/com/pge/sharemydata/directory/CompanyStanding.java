package com.pge.sharemydata.directory;

import com.pge.sharemydata.document.LogoId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The stored standing of one company, with what a list of companies shows of it. Follows from the facts of other modules;
 * written by {@link StandingBook} alone.
 */
@Entity
class CompanyStanding {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "organization_id"))
    private OrganizationId organization;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UserType userType;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Situation situation = Situation.NOT_YET_APPROVED;

    private boolean listed;
    private @Nullable String clientId;
    private String name;
    private @Nullable String tradeName;
    private @Nullable String purpose;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "logo"))
    private @Nullable LogoId logo;

    private @Nullable Instant verifiedSince;
    private @Nullable Instant listedSince;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private @Nullable Instant checkAt;

    private long revision;

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    CompanyStanding(OrganizationId organization, UserType userType, String name) {
        this.organization = organization;
        this.userType = userType;
        this.name = name;
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CompanyStanding() {}

    /** Takes over what was found; false where everything stood so already. */
    boolean follow(Inquiry found, Instant at) {
        Assessment assessment = found.assessment();
        CompanyProfile profile = found.profile();
        boolean same = situation == assessment.situation()
                && listed == assessment.listed()
                && Objects.equals(clientId, found.clientId())
                && (verifiedSince != null || profile.approvedAt() == null)
                && profile.isOf(row());
        if (same) {
            return false;
        }
        if (!assessment.listed()) {
            listedSince = null;
        } else if (!listed) {
            listedSince = at;
        }
        // A later version in force does not make the company younger, and one that ended does not make it unknown.
        verifiedSince = verifiedSince == null ? profile.approvedAt() : verifiedSince;
        situation = assessment.situation();
        listed = assessment.listed();
        clientId = found.clientId();
        name = profile.name();
        tradeName = profile.tradeName();
        purpose = profile.purpose();
        logo = profile.logo();
        return true;
    }

    /** When to look again without any news; null for never. */
    void checkAt(@Nullable Instant when) {
        checkAt = when;
    }

    void number(long next) {
        revision = next;
    }

    OrganizationId organization() {
        return organization;
    }

    Situation situation() {
        return situation;
    }

    boolean listed() {
        return listed;
    }

    @Nullable
    Instant listedSince() {
        return listedSince;
    }

    long revision() {
        return revision;
    }

    Standing standing() {
        return new Standing(organization, clientId, userType, situation, listed);
    }

    CompanyRow row() {
        return new CompanyRow(organization, userType, name, tradeName, purpose, verifiedSince, logo);
    }
}
