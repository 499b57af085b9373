package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.greenbutton.coverage.CoverageLinks;
import com.pge.sharemydata.greenbutton.coverage.CoverageReport;
import com.pge.sharemydata.greenbutton.coverage.CoverageReports;
import com.pge.sharemydata.greenbutton.coverage.ServiceCoverage;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What the company has of one authorization, day by day, and what it has not. */
@Route(AuthorizationLinks.COMPANY + "/:" + CompanyCoverageView.ID + "/" + AuthorizationLinks.COVERAGE)
@RolesAllowed(Roles.PROVIDER)
final class CompanyCoverageView extends Page implements BeforeEnterObserver {

    static final String ID = "authorization";

    private final transient CoverageReports reports;

    CompanyCoverageView(CoverageReports reports) {
        super("coverage.title.company");
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorizationId id = event.getRouteParameters()
                .get(ID)
                .flatMap(AuthorizationId::read)
                .orElseThrow(() -> new RuleViolation("authorization.error.unknown"));
        CoverageReport report = reports.ours(id);
        clear();
        back("coverage.back.company", "/" + AuthorizationLinks.COMPANY);
        lead(getTranslation("coverage.lead.company", id.toString()));
        show(CoverageSection.file(CoverageLinks.company(id)));
        report.services().forEach(service -> show(new CoverageSection(name(service), service)));
    }

    private String name(ServiceCoverage service) {
        return getTranslation(
                "coverage.usage-point",
                getTranslation("Commodity." + service.service().commodity()),
                service.service().usagePointId());
    }
}
