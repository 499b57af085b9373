package com.pge.sharemydata.certificate.ui;

import com.pge.sharemydata.certificate.CertificateId;
import com.pge.sharemydata.certificate.CertificateLinks;
import com.pge.sharemydata.certificate.CertificateRow;
import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.certificate.RevocationReason;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.Membership;
import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationLinks;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.ErrorHandling;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company's certificates: get, download, renew, revoke. */
@Route(CertificateLinks.CERTIFICATES)
@Menu(title = "certificate.menu", order = 4)
@RolesAllowed(Roles.PROVIDER)
final class CertificatesView extends Page implements BeforeEnterObserver {

    private final Certificates certificates;
    private final Members members;
    private final Organizations organizations;

    final RequestForm form;
    private @Nullable CertificateId issued;

    CertificatesView(Certificates certificates, Members members, Organizations organizations, ErrorHandling errors) {
        super("certificate.page.title");
        this.certificates = certificates;
        this.members = members;
        this.organizations = organizations;
        this.form = new RequestForm(this::request, rule -> errors.words(rule, getLocale()));
        lead(getTranslation("certificate.page.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.mine().ifPresentOrElse(this::refresh, () -> event.forwardTo(OrganizationLinks.START));
    }

    private void refresh(Membership mine) {
        clear();
        boolean technical = mine.role().includes(MemberRole.TECHNICAL);
        List<CertificateRow> all = certificates.mine();
        List<CertificateRow> live =
                all.stream().filter(row -> row.state().isLive()).toList();
        live.stream().filter(row -> row.id().equals(issued)).findFirst().ifPresent(this::confirm);
        if (!live.isEmpty()) {
            show(section("certificate.page.live", live, technical));
        } else if (!technical) {
            show(new EmptyState("shield", "certificate.page.none.title", "certificate.page.none.text"));
        }
        if (technical) {
            show(getOne(live.size()));
        }
        List<CertificateRow> over =
                all.stream().filter(row -> !row.state().isLive()).toList();
        if (!over.isEmpty()) {
            show(section("certificate.page.over", over, false));
        }
    }

    private void refresh() {
        members.mine().ifPresent(this::refresh);
    }

    private void confirm(CertificateRow row) {
        show(new ConfirmPanel(
                getTranslation("certificate.page.issued.title"),
                getTranslation("certificate.page.issued.text", Dates.date(row.endsAt()))));
    }

    private Component getOne(int live) {
        if (live >= Certificates.MOST_LIVE) {
            return new Finding(
                    Tone.US,
                    getTranslation("certificate.page.two.title", live),
                    getTranslation("certificate.page.two.text"));
        }
        OrganizationDetails company = organizations.mine();
        form.prepare(company.name(), company.userType().isThirdParty(), live > 0);
        return form;
    }

    private Section section(String titleKey, List<CertificateRow> rows, boolean revocable) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.addClassName("stack");
        rows.forEach(row -> section.add(new CertificateCard(row, certificates, revocable ? this::askRevoke : null)));
        return section;
    }

    private void request(String pasted) {
        issued = certificates.request(pasted);
        form.reset();
        refresh();
    }

    private void askRevoke(CertificateRow row) {
        new RevokeDialog(row, reason -> revoke(row, reason)).open();
    }

    private void revoke(CertificateRow row, RevocationReason reason) {
        issued = null;
        certificates.revoke(row.id(), reason);
        Notifications.saved("certificate.page.revoked");
        refresh();
    }
}
