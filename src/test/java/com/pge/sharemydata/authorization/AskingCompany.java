package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.credential.ApiClientDetails;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standing;
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
import com.pge.sharemydata.registration.RegistrationType;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Section;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.Roles;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A company whose software sends browsers, in the database of the tests, with a draft that says where they go back. */
public final class AskingCompany {

    public static final String BACK = "https://bright.example/callback";
    public static final String BACK_WITH_QUERY = "https://bright.example/return?tenant=7&lang=en";

    /** What it has registered, one of them a thing that no browser may ever be sent to. */
    private static final String REDIRECTS = BACK + "\n" + BACK_WITH_QUERY
            + "\njavascript:alert(1)\nhttp://bright.example/plain\nhttps://user@bright.example/callback";

    private final ApplicationContext portal;
    private final String person = "priya-" + UUID.randomUUID();
    private final OrganizationId organization;
    private final ApiClientDetails client;

    public AskingCompany(ApplicationContext portal) {
        this.portal = portal;
        this.organization = as(
                person,
                Roles.PROVIDER,
                () -> bean(Organizations.class).start(UserType.STANDARD, "Brightmeter " + person));
        save(new Company("Brightmeter", null, null, null, null, null, null, null, RegistrationType.STANDALONE, null));
        save(new Technical("https://bright.example/share", REDIRECTS, null, null));
        save(new DataWanted(EnumSet.of(DataCategory.USAGE, DataCategory.BILLING), 24, ReadingInterval.HOURLY, false));
        does(person, Roles.PROVIDER, () -> bean(Credentials.class).start());
        this.client = as(
                person,
                Roles.PROVIDER,
                () -> bean(Credentials.class).mine().orElseThrow().client());
    }

    /** Its registration is in force, and its standing is this, as if another node had said so. */
    public AskingCompany isApprovedAnd(Situation situation) {
        bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            database().update("update registration set status = 'APPROVED' where organization = ?", organization.id());
            database().update("update company_standing_revision set revision = revision + 1");
            database()
                    .update(
                            "update company_standing set situation = ?, "
                                    + "revision = (select revision from company_standing_revision) where organization_id = ?",
                            situation.name(),
                            organization.id());
        });
        await().until(() -> bean(Standings.class)
                .of(organization)
                .map(Standing::situation)
                .filter(situation::equals)
                .isPresent());
        return this;
    }

    public OrganizationId organization() {
        return organization;
    }

    public String person() {
        return person;
    }

    public String clientId() {
        return client.clientId().value();
    }

    public String thirdPartyId() {
        return client.thirdPartyId();
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
