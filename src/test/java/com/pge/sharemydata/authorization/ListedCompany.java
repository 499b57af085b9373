package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.ReadingInterval;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Section;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.registration.Transparency;
import com.pge.sharemydata.security.Roles;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A company that customers find in the list and that needs their energy use at least. */
public final class ListedCompany {

    private final ApplicationContext portal;
    private final String person = "rosa-" + UUID.randomUUID();
    private final String name = "Valle " + person.substring(5, 13);
    private final OrganizationId organization;

    public ListedCompany(ApplicationContext portal) {
        this(portal, UserType.COMMUNITY_CHOICE_AGGREGATOR, null);
    }

    /** @param portalUri where customers begin; null where they begin here */
    public ListedCompany(ApplicationContext portal, UserType userType, @Nullable String portalUri) {
        this(portal, userType, portalUri, null);
    }

    /** @param notificationUri where its software hears news */
    public ListedCompany(
            ApplicationContext portal,
            UserType userType,
            @Nullable String portalUri,
            @Nullable String notificationUri) {
        this.portal = portal;
        this.organization =
                as(person, Roles.PROVIDER, () -> bean(Organizations.class).start(userType, name));
        save(new Company(name, null, null, null, null, null, null, null, null, null));
        save(new Transparency(
                "We buy electricity for the county.",
                "In California, for two years",
                "https://valle.example/privacy",
                "https://valle.example/terms"));
        save(new Technical(portalUri, "https://valle.example/callback", null, notificationUri));
        if (portalUri != null) {
            does(person, Roles.PROVIDER, () -> bean(Credentials.class).start());
        }
        save(new DataWanted(EnumSet.of(DataCategory.USAGE), 12, ReadingInterval.HOURLY, false));
        database().update("update registration set status = 'APPROVED' where organization = ?", organization.id());
        is(Situation.LIVE);
    }

    /** Stands so from now on, as if another node had said it. */
    public void is(Situation situation) {
        bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            database().update("update company_standing_revision set revision = revision + 1");
            database()
                    .update(
                            "update company_standing set situation = ?, listed = ?, verified_since = '2026-11-20 12:00:00',"
                                    + " revision = (select revision from company_standing_revision)"
                                    + " where organization_id = ?",
                            situation.name(),
                            situation == Situation.LIVE,
                            organization.id());
        });
        await().until(() -> bean(Standings.class)
                .of(organization)
                .filter(now -> now.situation() == situation)
                .isPresent());
    }

    public OrganizationId organization() {
        return organization;
    }

    public String name() {
        return name;
    }

    /** Who works for it. */
    public String person() {
        return person;
    }

    private void save(Section section) {
        does(person, Roles.PROVIDER, () -> {
            RegistrationDetails draft = bean(Registrations.class).mine();
            bean(RegistrationDrafts.class).save(draft.id(), draft.revision(), section);
        });
    }

    private JdbcTemplate database() {
        return bean(JdbcTemplate.class);
    }

    private <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }
}
