package com.pge.sharemydata.directory.ui;

import com.pge.sharemydata.directory.CompanyCard;
import com.pge.sharemydata.directory.Directory;
import com.pge.sharemydata.directory.DirectoryLinks;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.TrustCard;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.Tone;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** What everybody may know about one company, or why it is not in the list. */
@Route(DirectoryLinks.COMPANIES)
@AnonymousAllowed
final class ListedCompanyView extends Page implements HasUrlParameter<String> {

    private final transient Directory directory;
    private final transient Utility utility;

    ListedCompanyView(Directory directory, Utility utility) {
        super("directory.company.title");
        this.directory = directory;
        this.utility = utility;
        back("directory.companies.back", "/" + DirectoryLinks.COMPANIES);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        clear();
        Optional<OrganizationId> organization = OrganizationId.read(id);
        organization.flatMap(directory::card).ifPresentOrElse(this::show, () -> explain(organization));
    }

    private void show(CompanyCard card) {
        titleArguments(card.name());
        show(new TrustCard(card, utility));
    }

    private void explain(Optional<OrganizationId> organization) {
        String why = organization.flatMap(directory::why).map(Situation::name).orElse("unknown");
        titleArguments(getTranslation("directory.company.unknown"));
        show(new Finding(Tone.OFF, getTranslation("directory.why.title"), getTranslation("directory.why." + why)));
    }
}
