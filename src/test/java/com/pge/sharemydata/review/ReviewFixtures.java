package com.pge.sharemydata.review;

import static com.pge.sharemydata.testing.SignedIn.as;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Agreement;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.Contacts;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.ReadingInterval;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Section;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.Roles;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Cases on the desk, brought there by the use cases of their applicants. */
public final class ReviewFixtures {

    private static final List<Section> ANSWERS = List.of(
            new Contacts(new Contact("Lee Wong", "lee@selfmade.example", "415-555-0142"), null),
            new DataWanted(Set.of(DataCategory.USAGE), 12, ReadingInterval.HOURLY, false),
            new Technical(null, null, null, "https://selfmade.example/news"));

    private final Organizations organizations;
    private final Registrations registrations;
    private final RegistrationDrafts drafts;

    public ReviewFixtures(ApplicationContext portal) {
        this(
                portal.getBean(Organizations.class),
                portal.getBean(Registrations.class),
                portal.getBean(RegistrationDrafts.class));
    }

    public ReviewFixtures(Organizations organizations, Registrations registrations, RegistrationDrafts drafts) {
        this.organizations = organizations;
        this.registrations = registrations;
        this.drafts = drafts;
    }

    /** A case that waits for a reviewer. */
    public RegistrationId submitted(String applicant, String name) {
        return as(applicant, Roles.PROVIDER, () -> {
            organizations.start(UserType.SELF_ACCESS, name);
            save(new Company(name, null, null, "1 Market Street", "Oakland", "CA", "94607", null, null, null));
            ANSWERS.forEach(this::save);
            RegistrationId id = registrations.mine().id();
            registrations.submit(
                    id, drafts.accept(id, Set.of(Agreement.values())).revision());
            return id;
        });
    }

    public OrganizationId company(RegistrationId id) {
        return registrations.find(id).orElseThrow().organization();
    }

    private void save(Section section) {
        var draft = registrations.mine();
        drafts.save(draft.id(), draft.revision(), section);
    }
}
