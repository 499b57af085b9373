package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.SharingPreviews;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page on which a customer decides about a company, whichever way led here. */
abstract class ReviewPage extends SharingPage {

    private final transient Utility utility;
    private final transient SharingPreviews previews;

    final Button share = new Button(getTranslation("authorization.review.share"), click -> share());
    final Button refuse = new Button(getTranslation("authorization.review.refuse"), click -> refuse());

    private final Div errors = new Div();
    private @Nullable ReviewPanel panel;

    protected ReviewPage(Customers customers, Utility utility, SharingPreviews previews) {
        super("authorization.review.title", customers);
        this.utility = utility;
        this.previews = previews;
        share.addThemeVariants(ButtonVariant.PRIMARY);
        share.setDisableOnClick(true);
        refuse.setDisableOnClick(true);
        above(errors);
    }

    /**
     * @param allServices whether all services are chosen at first
     * @param refusing what follows from not sharing
     */
    protected void review(ConsentOffer offer, boolean allServices, String refusing) {
        clear();
        titleArguments(offer.company().name());
        var fresh = new ReviewPanel(offer, utility, previews, allServices);
        panel = fresh;
        errors.removeAll();
        errors.add(fresh.errors);
        var note = new Paragraph(getTranslation("authorization.review.note"));
        note.addClassName("muted");
        var other = new Paragraph(refusing);
        other.addClassName("muted");
        var decide = new Div(share, note, refuse, other);
        decide.addClassNames("consent", "stack-s");
        show(fresh, decide);
    }

    ReviewPanel panel() {
        return Objects.requireNonNull(panel);
    }

    /** The request of the company's software that led here; null where none did. */
    protected @Nullable UUID request() {
        return null;
    }

    protected abstract void agreed(Consent consent);

    protected abstract void refused();

    private void refuse() {
        refuse.setEnabled(true);
        refused();
    }

    private void share() {
        // The browser disables the button on the click; what refuses the consent leaves it usable.
        share.setEnabled(true);
        panel().value(request()).ifPresent(this::agreed);
    }
}
