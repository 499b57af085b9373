package com.pge.sharemydata.testing;

import com.pge.sharemydata.certificate.CertificateId;
import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.certificate.RevocationReason;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;

/** A company that went all the way to the customers' list, with its software and its web site. */
public final class LiveCompany implements AutoCloseable {

    private static final String REASON = "A test of what customers notice";

    private final LocalPortal portal;
    private final DemoCompany company;
    private final SampleThirdPartySite site;
    private SampleThirdParty software;

    private LiveCompany(LocalPortal portal, DemoCompany company, SampleThirdPartySite site) {
        this.portal = portal;
        this.company = company;
        this.site = site;
        this.software = company.goesLive("We show what a home uses.", RunningPortal.authorityPem());
        site.sendsPeopleTo(portal.addresses().portalUrl(), software.clientId());
    }

    /**
     * @param ein of nobody else
     * @param email of one of the demo's people who has no company yet
     */
    public static LiveCompany named(String name, String ein, String email) {
        var portal = RunningPortal.get();
        var company = new DemoCompany(portal, UserType.STANDARD, name, ein, email);
        var site = SampleThirdPartySite.start(0);
        company.isReachedAt(site);
        return new LiveCompany(portal, company, site);
    }

    /** A customer who reads his own data, by software without a site. */
    public static LiveCompany selfAccess(String name, String email) {
        var portal = RunningPortal.get();
        var person = new DemoCompany(portal, UserType.SELF_ACCESS, name, "", email);
        return new LiveCompany(portal, person, SampleThirdPartySite.start(0));
    }

    public OrganizationId id() {
        return company.id();
    }

    public String name() {
        return company.name();
    }

    public SampleThirdPartySite site() {
        return site;
    }

    public SampleThirdParty software() {
        return software;
    }

    /** A customer agrees to all that its software asks for, and the software fetches the code. */
    public String codeOf(String customer) {
        var browser = PersonBrowser.signedIn(portal.addresses().portalUrl(), customer);
        var request = browser.requestOf(software);
        return browser.codeAt(new DemoCustomer(portal, customer).agrees(request, null), software);
    }

    public void isSuspended() {
        DemoPerson.bothReviewers(both -> portal.bean(Organizations.class).suspend(id(), both, REASON));
    }

    public void isReinstated() {
        DemoPerson.bothReviewers(both -> portal.bean(Organizations.class).reinstate(id(), both, REASON));
    }

    /** Gets a second certificate, for a fresh key, uses that, and has the first one revoked. */
    public void renewsItsCertificate() {
        Certificates certificates = portal.bean(Certificates.class);
        var renewed = software.withFreshKey();
        company.acts(() -> {
            CertificateId old = certificates.mine().getFirst().id();
            renewed.hold(certificates.chainPem(certificates.request(renewed.signingRequest())));
            certificates.revoke(old, RevocationReason.SUPERSEDED);
        });
        software = renewed;
    }

    @Override
    public void close() {
        site.close();
    }
}
