package com.pge.sharemydata.testing;

import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.TestAuthorizations;
import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.connectivity.ConnectionTests;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.directory.Standings;
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
import com.pge.sharemydata.registration.Reason;
import com.pge.sharemydata.registration.ReasonCode;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.RegistrationType;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Section;
import com.pge.sharemydata.registration.SubmittedRegistrations;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.registration.Transparency;
import com.pge.sharemydata.security.Roles;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One company of the demo: its person goes through the same use cases as the pages do. */
final class DemoCompany {

    private final LocalPortal portal;
    private final DemoPerson person;
    private final String name;
    private final String ein;
    private final String domain;
    private final UserType userType;
    private Technical technical;
    private @Nullable OrganizationId id;

    private DataWanted wanted = new DataWanted(EnumSet.of(DataCategory.USAGE), 12, ReadingInterval.HOURLY, true);

    DemoCompany(LocalPortal portal, UserType userType, String name, String ein, String email) {
        this.portal = portal;
        this.userType = userType;
        this.name = name;
        this.ein = ein;
        this.person = DemoPerson.named(email);
        this.domain = email.substring(email.indexOf('@') + 1);
        String site = "https://" + domain;
        this.technical = new Technical(
                userType == UserType.COMMUNITY_CHOICE_AGGREGATOR ? null : site + "/share",
                site + "/callback",
                null,
                site + "/notify");
    }

    /** Answers with the addresses of a site that is really there. */
    void isReachedAt(SampleThirdPartySite site) {
        technical = new Technical(site.portalUri(), site.redirectUri(), site.portalUri(), site.notificationUri());
    }

    /** Asks for everything there is, as far back as there is any. */
    void wantsEverything() {
        wanted = new DataWanted(
                EnumSet.allOf(DataCategory.class), DataWanted.LONGEST_HISTORY, ReadingInterval.QUARTER_HOURLY, true);
    }

    void start() {
        id = person.does(() -> portal.bean(Organizations.class).start(userType, name), Roles.PROVIDER);
    }

    OrganizationId id() {
        return Objects.requireNonNull(id, "It has not started");
    }

    String name() {
        return name;
    }

    String email() {
        return person.email();
    }

    /**
     * From the first page to the list.
     *
     * @param purpose what customers are told
     * @param authority the certificates its software trusts, PEM
     */
    SampleThirdParty goesLive(String purpose, String authority) {
        start();
        answer(purpose);
        var software = connects(authority);
        submit();
        isApproved();
        // Its client reaches the identity provider a moment after it was made.
        await("a token of a new client")
                .atMost(Duration.ofSeconds(60))
                .until(() -> software.testToken().statusCode() == 200);
        passesTheTest(software);
        return software;
    }

    /** Fills every section and hands in the papers. */
    void answer(String purpose) {
        String site = "https://" + domain;
        save(new Company(
                name,
                null,
                userType.isThirdParty() ? ein : null,
                "1 Market Street",
                "Oakland",
                "California",
                "94607",
                userType.isThirdParty() ? site : null,
                userType == UserType.STANDARD ? RegistrationType.STANDALONE : null,
                null));
        var contact = new Contact(person.name(), person.email(), "415-555-0142");
        save(new Contacts(contact, contact));
        if (userType.isThirdParty()) {
            save(new Transparency(purpose, "In California, for two years", site + "/privacy", site + "/terms"));
        }
        save(technical);
        save(wanted);
        if (userType.isThirdParty()) {
            handIn(EvidenceKind.EIN_LETTER, "irs-letter.pdf", SampleDocuments.einLetter(name, ein));
            handIn(EvidenceKind.CPUC_ATTESTATION, "attestation.pdf", SampleDocuments.attestation(name));
        }
        person.acts(() -> drafts().accept(mine().id(), Set.of(Agreement.values())), Roles.PROVIDER);
    }

    void submit() {
        person.acts(
                () -> {
                    RegistrationDetails draft = registrations().mine();
                    registrations().submit(draft.id(), draft.revision());
                },
                Roles.PROVIDER);
    }

    void isTaken() {
        DemoPerson.REVIEWER.acts(() -> desk().take(mine().id()), Roles.REVIEWER);
    }

    void isApproved() {
        isTaken();
        RegistrationDetails taken = mine();
        DemoPerson.REVIEWER.acts(
                () -> desk().approve(
                                taken.id(),
                                taken.revision(),
                                List.of(new Reason(ReasonCode.ALL_CRITERIA_MET, null)),
                                "Papers and answers agree."),
                Roles.REVIEWER);
    }

    void isSentBack() {
        isTaken();
        RegistrationDetails taken = mine();
        DemoPerson.REVIEWER.acts(
                () -> desk().declineFixable(
                                taken.id(),
                                taken.revision(),
                                List.of(new Reason(ReasonCode.EIN_NOT_CONFIRMED, "The letter names another number.")),
                                null),
                Roles.REVIEWER);
    }

    /** Gets a certificate and credentials; its software can then call. */
    SampleThirdParty connects(String authority) {
        var software =
                SampleThirdParty.fresh("api." + domain, portal.addresses().machineUrl(), authority);
        var certificates = portal.bean(Certificates.class);
        software.hold(person.does(
                () -> certificates.chainPem(certificates.request(software.signingRequest())), Roles.PROVIDER));
        var credentials = portal.bean(Credentials.class);
        person.acts(credentials::start, Roles.PROVIDER);
        String secret = person.does(credentials::newSecret, Roles.PROVIDER).reveal();
        String token =
                person.does(credentials::newRegistrationToken, Roles.PROVIDER).reveal();
        var client =
                person.does(credentials::mine, Roles.PROVIDER).orElseThrow().client();
        software.isSentBackTo(Objects.requireNonNullElse(technical.redirectUris(), ""));
        software.hold(client.clientId().value(), secret, token, client.applicationInformationId());
        return software;
    }

    /** Lets the software run the connectivity test while the portal watches; after it the company is live. */
    void passesTheTest(SampleThirdParty software) {
        ConnectionTests tests = portal.bean(ConnectionTests.class);
        acts(tests::start);
        software.connectivityTest().forEach(this::worked);
        if (person.does(tests::mine, Roles.PROVIDER).needsFlow()) {
            playsTheCustomer(software);
        }
        await(name + " being live")
                .until(() -> portal.bean(Standings.class)
                        .of(id())
                        .filter(standing -> standing.permits().newAuthorization())
                        .isPresent());
    }

    /** The browser's part of the test: to the company's page, back with a request, on with a code. */
    private void playsTheCustomer(SampleThirdParty software) {
        acts(() -> portal.bean(ConnectionTests.class).visitPortal());
        var browser = PersonBrowser.signedIn(portal.addresses().portalUrl(), person.email());
        AuthorizationRequestId request = browser.testRequestOf(software);
        URI onward = person.does(
                () -> {
                    var _ = portal.bean(TestAuthorizations.class).open(request);
                    return portal.bean(TestAuthorizations.class).approve(request);
                },
                Roles.PROVIDER);
        worked(software.testExchange(browser.codeAt(onward, software)));
    }

    private void worked(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    void pauses() {
        person.acts(() -> portal.bean(Organizations.class).pause(), Roles.PROVIDER);
    }

    /** Does something as its person. */
    void acts(Runnable act) {
        person.acts(act, Roles.PROVIDER);
    }

    private void save(Section section) {
        person.acts(
                () -> {
                    RegistrationDetails draft = registrations().mine();
                    drafts().save(draft.id(), draft.revision(), section);
                },
                Roles.PROVIDER);
    }

    private void handIn(EvidenceKind kind, String fileName, byte[] paper) {
        person.acts(
                () -> drafts().receive(mine().id(), kind, fileName, new ByteArrayInputStream(paper)), Roles.PROVIDER);
    }

    private RegistrationDetails mine() {
        return person.does(() -> registrations().mine(), Roles.PROVIDER);
    }

    private Registrations registrations() {
        return portal.bean(Registrations.class);
    }

    private RegistrationDrafts drafts() {
        return portal.bean(RegistrationDrafts.class);
    }

    private SubmittedRegistrations desk() {
        return portal.bean(SubmittedRegistrations.class);
    }
}
