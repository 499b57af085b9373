package com.pge.sharemydata.greenbutton.ui;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.greenbutton.coverage.CoverageReport;
import com.pge.sharemydata.greenbutton.coverage.ServiceCoverage;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/** What went out for one authorization, day by day, to whoever may see it. */
abstract class CoveragePage extends Page implements BeforeEnterObserver {

    static final String ID = "authorization";

    CoveragePage(String titleKey) {
        super(titleKey);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        AuthorizationId id = event.getRouteParameters()
                .get(ID)
                .flatMap(AuthorizationId::read)
                .orElseThrow(() -> new RuleViolation("authorization.error.unknown"));
        CoverageReport report = report(id);
        clear();
        introduce(id, report);
        show(CoverageSection.file(file(id)));
        report.services().forEach(service -> show(new CoverageSection(name(service), service)));
    }

    /** What the reader may see; unknown where it is not his. */
    abstract CoverageReport report(AuthorizationId id);

    /** The way back, and the first sentence. */
    abstract void introduce(AuthorizationId id, CoverageReport report);

    /** Where the same is as a file. */
    abstract String file(AuthorizationId id);

    /** The service, as the reader knows it. */
    abstract String name(ServiceCoverage service);
}
