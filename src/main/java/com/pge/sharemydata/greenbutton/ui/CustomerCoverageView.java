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

/** What went out to a company, day by day, for the customer whose data it is. */
@Route(AuthorizationLinks.AUTHORIZATIONS + "/:" + CustomerCoverageView.ID + "/" + AuthorizationLinks.COVERAGE)
@RolesAllowed(Roles.CUSTOMER)
final class CustomerCoverageView extends Page implements BeforeEnterObserver {

    static final String ID = "authorization";

    private final transient CoverageReports reports;

    CustomerCoverageView(CoverageReports reports) {
        super("coverage.title.customer");
        this.reports = reports;
        getContent().addClassName("cust");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorizationId id = event.getRouteParameters()
                .get(ID)
                .flatMap(AuthorizationId::read)
                .orElseThrow(() -> new RuleViolation("authorization.error.unknown"));
        CoverageReport report = reports.mine(id);
        clear();
        back("coverage.back", AuthorizationLinks.authorization(id));
        lead(getTranslation("coverage.lead.customer", report.authorization().companyName()));
        show(CoverageSection.file(CoverageLinks.customer(id)));
        report.services().forEach(service -> show(new CoverageSection(name(service), service)));
    }

    private String name(ServiceCoverage service) {
        return getTranslation(
                "mydata.service.name",
                getTranslation("Commodity." + service.service().commodity()),
                service.service().street(),
                service.service().city());
    }
}
