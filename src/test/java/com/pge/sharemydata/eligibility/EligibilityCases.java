package com.pge.sharemydata.eligibility;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.document.PdfFixtures;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.Agreement;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.Contact;
import com.pge.sharemydata.registration.Contacts;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.EvidenceKind;
import com.pge.sharemydata.registration.ReadingInterval;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationId;
import com.pge.sharemydata.registration.RegistrationType;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Section;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.registration.Transparency;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of eligibility share: a company that has described itself. */
abstract class EligibilityCases {

    final String anna = "anna-" + UUID.randomUUID();
    final String ein = "94" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    final String name = "Meter " + UUID.randomUUID().toString().replace('-', 'x');

    @Autowired
    Eligibility eligibility;

    @Autowired
    Organizations organizations;

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationDrafts drafts;

    OrganizationId company = OrganizationId.next();
    RegistrationId registration = RegistrationId.next();

    @BeforeEach
    void describeCompany() {
        company = as(anna, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, name));
        registration = mine().id();
        save(new Company(
                name + ", Inc.",
                null,
                ein,
                "1 Main St",
                "Oakland",
                "CA",
                "94607",
                "https://www.bright.example",
                RegistrationType.STANDALONE,
                null));
        save(new Contacts(
                new Contact("Pat Lee", "pat@bright.example", "415-555-0100"),
                new Contact("Kim Roe", "kim@gmail.example", "415-555-0101")));
        save(new Transparency(
                "Bill advice", "In Oregon", "https://bright.example/privacy", "https://bright.example/terms"));
        save(new DataWanted(Set.of(DataCategory.USAGE), 12, ReadingInterval.HOURLY, false));
        save(new Technical(
                "https://bright.example/start", "https://bright.example/back", null, "https://bright.example/notify"));
        does(anna, Roles.PROVIDER, () -> drafts.accept(registration, Set.of(Agreement.values())));
    }

    Assessment assess() {
        return as("rob", Roles.REVIEWER, () -> eligibility.assess(registration));
    }

    String written() {
        return ein.substring(0, 2) + "-" + ein.substring(2);
    }

    RegistrationDetails mine() {
        return as(anna, Roles.PROVIDER, () -> registrations.mine());
    }

    void save(Section section) {
        does(anna, Roles.PROVIDER, () -> drafts.save(registration, mineRevision(), section));
    }

    long mineRevision() {
        return registrations.mine().revision();
    }

    DocumentId hand(EvidenceKind kind, String... pages) {
        return as(
                        anna,
                        Roles.PROVIDER,
                        () -> drafts.receive(
                                registration, kind, kind + ".pdf", new ByteArrayInputStream(PdfFixtures.pages(pages))))
                .evidence(kind)
                .getLast()
                .document();
    }

    void submit() {
        hand(EvidenceKind.CPUC_ATTESTATION, "We are in good standing");
        does(anna, Roles.PROVIDER, () -> registrations.submit(registration, mineRevision()));
    }

    static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).withMessage(key);
    }
}
