package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.ConnectivityLinks;
import com.pge.sharemydata.connectivity.RunNews;
import com.pge.sharemydata.connectivity.probe.AddressCheckDetails;
import com.pge.sharemydata.connectivity.probe.AddressCheckId;
import com.pge.sharemydata.connectivity.probe.AddressCheckRow;
import com.pge.sharemydata.connectivity.probe.AddressChecks;
import com.pge.sharemydata.connectivity.probe.CheckedCompany;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checks of the company's addresses: the newest, or the one in the address bar, as it goes on and as it ended. */
@Route(ConnectivityLinks.ADDRESSES)
@RolesAllowed(Roles.PROVIDER)
final class AddressChecksView extends Page implements HasUrlParameter<@Nullable String> {

    private final AddressChecks checks;

    private final Div live = new Div();
    private final Div spoken = new Div();
    private transient Optional<AddressCheckId> wanted = Optional.empty();
    private transient @Nullable CheckedCompany company;
    private transient Optional<AddressCheckDetails> shown = Optional.empty();
    private final transient RunFollower follower;

    @Nullable
    AddressCard card;

    AddressChecksView(AddressChecks checks, RunNews news) {
        super("probe.title");
        this.checks = checks;
        this.follower = new RunFollower(news, this::refresh);
        live.addClassName("stack-l");
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        back("connectivity.title", "/" + ConnectivityLinks.CONNECTION);
        lead(getTranslation("probe.lead"));
        show(spoken, live);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        try {
            wanted = Optional.ofNullable(id).map(AddressCheckId::of);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
        refresh();
    }

    /** Builds the page anew, but only where something is new: a reader's place in it is kept. */
    void refresh() {
        CheckedCompany now = checks.mine();
        Optional<AddressCheckDetails> details =
                wanted.or(() -> now.newest().map(AddressCheckRow::id)).map(checks::check);
        if (now.equals(company) && details.equals(shown)) {
            return;
        }
        company = now;
        shown = details;
        var start = new AddressCard(now, checks::start);
        card = start;
        live.removeAll();
        live.add(start);
        details.ifPresentOrElse(this::show, () -> live.add(new EmptyState("plug", "probe.none", "probe.none.text")));
        if (!now.checks().isEmpty()) {
            live.add(new AddressCheckList(now.checks()));
        }
        getUI().ifPresent(ui -> follower.ask(ui, isActive(now)));
    }

    private void show(AddressCheckDetails details) {
        var section = new CheckSection(details);
        spoken.setText(section.state());
        live.add(section);
    }

    /** Also where another check goes on than the one that is shown: its row in the list goes on too. */
    private static boolean isActive(CheckedCompany company) {
        return company.newest().filter(AddressCheckRow::isActive).isPresent();
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        CheckedCompany known = company;
        if (known != null) {
            follower.begin(attachment.getUI(), known.organization(), isActive(known));
        }
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        follower.end(detachment.getUI());
    }
}
