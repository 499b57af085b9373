package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.greenbutton.coverage.CoverageLinks;
import com.pge.sharemydata.greenbutton.coverage.CoverageReport;
import com.pge.sharemydata.greenbutton.coverage.CoverageReports;
import com.pge.sharemydata.greenbutton.coverage.ServiceCoverage;
import com.pge.sharemydata.security.Roles;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What the company has of one authorization, day by day, and what it has not. */
@Route(AuthorizationLinks.COMPANY + "/:" + CoveragePage.ID + "/" + AuthorizationLinks.COVERAGE)
@RolesAllowed(Roles.PROVIDER)
final class CompanyCoverageView extends CoveragePage {

    private final transient CoverageReports reports;

    CompanyCoverageView(CoverageReports reports) {
        super("coverage.title.company");
        this.reports = reports;
    }

    @Override
    CoverageReport report(AuthorizationId id) {
        return reports.ours(id);
    }

    @Override
    void introduce(AuthorizationId id, CoverageReport report) {
        back("coverage.back.company", "/" + AuthorizationLinks.COMPANY);
        lead(getTranslation("coverage.lead.company", id.toString()));
    }

    @Override
    String file(AuthorizationId id) {
        return CoverageLinks.company(id);
    }

    @Override
    String name(ServiceCoverage service) {
        return getTranslation(
                "coverage.usage-point",
                getTranslation("Commodity." + service.service().commodity()),
                service.service().usagePointId());
    }
}
