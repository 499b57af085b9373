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

/** What went out to a company, day by day, for the customer whose data it is. */
@Route(AuthorizationLinks.AUTHORIZATIONS + "/:" + CoveragePage.ID + "/" + AuthorizationLinks.COVERAGE)
@RolesAllowed(Roles.CUSTOMER)
final class CustomerCoverageView extends CoveragePage {

    private final transient CoverageReports reports;

    CustomerCoverageView(CoverageReports reports) {
        super("coverage.title.customer");
        this.reports = reports;
        getContent().addClassName("cust");
    }

    @Override
    CoverageReport report(AuthorizationId id) {
        return reports.mine(id);
    }

    @Override
    void introduce(AuthorizationId id, CoverageReport report) {
        back("coverage.back", AuthorizationLinks.authorization(id));
        lead(getTranslation("coverage.lead.customer", report.authorization().companyName()));
    }

    @Override
    String file(AuthorizationId id) {
        return CoverageLinks.customer(id);
    }

    @Override
    String name(ServiceCoverage service) {
        return getTranslation(
                "mydata.service.name",
                getTranslation("Commodity." + service.service().commodity()),
                service.service().street(),
                service.service().city());
    }
}
