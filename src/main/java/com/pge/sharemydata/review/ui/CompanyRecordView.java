package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.credential.Provisionings;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.review.CompanyLifeCycle;
import com.pge.sharemydata.review.ReviewLinks;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** One company as the office sees it: where it stands, what it holds, its life cycle, and its time-line. */
@Route(ReviewLinks.COMPANY)
@RolesAllowed({Roles.REVIEWER, Roles.AUDITOR})
class CompanyRecordView extends Page implements HasUrlParameter<String> {

    private final transient Organizations organizations;
    private final transient Registrations registrations;
    private final transient Standings standings;
    private final transient Certificates certificates;
    private final transient Provisionings provisionings;
    private final transient CompanyLifeCycle lifeCycle;
    private final transient Timelines timelines;
    private final transient CurrentActor actor;
    private final transient Clock clock;

    private final Span badge = new Span();

    CompanyRecordView(
            Organizations organizations,
            Registrations registrations,
            Standings standings,
            Certificates certificates,
            Provisionings provisionings,
            CompanyLifeCycle lifeCycle,
            Timelines timelines,
            CurrentActor actor,
            Clock clock) {
        super("review.company.title");
        this.organizations = organizations;
        this.registrations = registrations;
        this.standings = standings;
        this.certificates = certificates;
        this.provisionings = provisionings;
        this.lifeCycle = lifeCycle;
        this.timelines = timelines;
        this.actor = actor;
        this.clock = clock;

        back("review.companies.title", "/" + ReviewLinks.COMPANIES);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            build(OrganizationId.of(parameter));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private void build(OrganizationId id) {
        OrganizationDetails company = organizations.details(id);
        titleArguments(company.name());
        clear();
        badge.removeAll();
        badge.add(CompanyRecordsView.badge(
                standings.of(id).map(Standing::situation).orElse(Situation.NOT_YET_APPROVED)));
        beside(badge);
        show(facts(company), certificates(id));
        if (actor.hasRole(Roles.REVIEWER)) {
            show(new LifeCyclePanel(
                    company,
                    lifeCycle.open(id),
                    actor.hasRole(Roles.SENIOR_REVIEWER),
                    lifeCycle,
                    clock.instant(),
                    () -> build(id)));
        }
        aside(new H2(getTranslation("review.case.history")), new HistoryPanel(id.id(), timelines, clock.instant()));
    }

    private Component facts(OrganizationDetails company) {
        var facts = new SummaryList()
                .row("review.company.type", getTranslation("UserType." + company.userType()))
                .row("review.company.ein", company.ein() == null ? "–" : company.ein())
                .row("review.company.status", getTranslation("OrganizationStatus." + company.status()))
                .row("review.company.listed", getTranslation(listed(company)))
                .row("review.company.provisioning", provisioning(company.id()));
        registration(company.id()).ifPresent(link -> facts.row("review.company.registration", link));
        if (company.pausedSince() != null) {
            facts.row("review.company.paused", Dates.dateTime(company.pausedSince()));
        }
        if (company.serviceEnd() != null) {
            facts.row("review.company.service-end", Dates.dateTime(company.serviceEnd()));
        }
        return facts;
    }

    private String listed(OrganizationDetails company) {
        return standings.of(company.id()).map(Standing::listed).orElse(false)
                ? "review.companies.yes"
                : "review.companies.no";
    }

    private String provisioning(OrganizationId id) {
        return provisionings
                .of(id)
                .map(row -> getTranslation("review.provisioning." + row.state()))
                .orElse(getTranslation("review.provisioning.none"));
    }

    private Optional<Component> registration(OrganizationId id) {
        Optional<RegistrationDetails> latest = registrations.latest(id);
        return latest.map(version -> {
            String words = getTranslation(
                    "review.company.version", version.number(), getTranslation("review.status." + version.status()));
            return version.isDraft() ? new Span(words) : TextLink.named(words, ReviewLinks.caseOf(version.id()));
        });
    }

    private Component certificates(OrganizationId id) {
        var list = new SummaryList();
        certificates
                .of(id)
                .forEach(certificate -> list.row(
                        "review.company.certificate",
                        getTranslation("CertificateState." + certificate.state()),
                        getTranslation(
                                "review.company.certificate-note",
                                certificate.commonName(),
                                Dates.date(certificate.endsAt()))));
        return new Div(new H2(getTranslation("review.company.certificates")), list);
    }
}
