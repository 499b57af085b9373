package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.ListingObstacles;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.Membership;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationLinks;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.SummaryList;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Who the company is, and what it decides by itself: to be seen, to pause, to give up. */
@Route(OrganizationLinks.COMPANY)
@Menu(title = "organization.menu.company", order = 9)
@RolesAllowed(Roles.PROVIDER)
final class CompanyView extends Page implements BeforeEnterObserver {

    private final transient Organizations organizations;
    private final transient Members members;
    private final transient ObjectProvider<ListingObstacles> obstacles;
    private final transient Clock clock;

    CompanyView(Organizations organizations, Members members, ObjectProvider<ListingObstacles> obstacles, Clock clock) {
        super("organization.company.title");
        this.organizations = organizations;
        this.members = members;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.mine().ifPresentOrElse(this::refresh, () -> event.forwardTo(OrganizationLinks.START));
    }

    private void refresh(Membership mine) {
        clear();
        OrganizationDetails company = organizations.mine();
        var facts = new Div(facts(company));
        facts.addClassNames("panel", "pad");
        show(facts);
        boolean over =
                company.status() == OrganizationStatus.SURRENDERED || company.status() == OrganizationStatus.REVOKED;
        if (mine.role() == MemberRole.ADMIN && !over) {
            List<String> inTheWay = obstacles.stream()
                    .flatMap(source -> source.ofMine().stream())
                    .toList();
            show(new ServicePanel(organizations, company, inTheWay, clock, () -> refresh(mine)));
        }
    }

    private SummaryList facts(OrganizationDetails company) {
        var facts = new SummaryList()
                .row("organization.company.name", company.name())
                .row("organization.company.type", getTranslation("UserType." + company.userType()))
                .row("organization.company.status", status(company))
                .row("organization.company.since", Dates.date(company.registeredAt()));
        if (company.ein() != null) {
            facts.row("organization.company.ein", company.ein());
        }
        if (company.serviceEnd() != null) {
            facts.row("organization.company.end", Dates.dateTime(company.serviceEnd()));
        }
        return facts;
    }

    private StatusBadge status(OrganizationDetails company) {
        if (company.pausedSince() != null && company.status() == OrganizationStatus.ACTIVE) {
            return new StatusBadge(Tone.BAD, "organization.company.paused");
        }
        Tone tone = switch (company.status()) {
            case EMAIL_PENDING -> Tone.YOU;
            case ACTIVE -> Tone.DONE;
            case SUSPENDED, REVOKED -> Tone.BAD;
            case SURRENDERED -> Tone.OFF;
        };
        return new StatusBadge(tone, "OrganizationStatus." + company.status());
    }
}
