package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.SharingPreviews;
import com.pge.sharemydata.directory.CompanyHead;
import com.pge.sharemydata.directory.TrustFacts;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.ErrorSummary;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Hidden;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Tone;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page to decide on: who asks, the permission in one sentence, what, which, how long, what not, and the terms. */
final class ReviewPanel extends Composite<Div> {

    private final transient ConsentOffer offer;

    final PermissionSentence sentence = new PermissionSentence().live();
    final DataPanel data;
    final ServicesPanel services;
    final TermPanel term;
    final PreviewPanel preview;
    final LimitsPanel limits = new LimitsPanel();
    final Checkbox agreed = new Checkbox();
    final ErrorSummary errors = new ErrorSummary();

    private boolean built;

    /** @param allServices whether all services are chosen at first */
    ReviewPanel(ConsentOffer offer, Utility utility, SharingPreviews previews, boolean allServices) {
        this.offer = offer;
        String company = offer.company().name();
        data = new DataPanel(company, offer.minimum(), offer.asked(), offer.historyMonths(), this::changed);
        services = new ServicesPanel(offer.services(), allServices, this::changed);
        term = new TermPanel(offer.today(), offer.earliestEnd(), offer.latestEnd(), this::changed);
        preview = new PreviewPanel(offer.customer(), service -> previews.newest(service, offer.historyMonths()));
        agreed.setLabel(getTranslation("authorization.review.agree", company));
        agreed.addValueChangeListener(change -> agreed.setInvalid(false));

        getContent().addClassName("stack-l");
        getContent().add(who(utility), sentence);
        if (offer.replaces() != null) {
            getContent()
                    .add(new Finding(
                            Tone.US,
                            getTranslation("authorization.review.replaces", company),
                            getTranslation("authorization.review.replaces.text"),
                            new TextLink(
                                    "authorization.review.replaces.link",
                                    AuthorizationLinks.authorization(offer.replaces()))));
        }
        getContent().add(boxed(data, services, term), preview, limits, terms());
        built = true;
        term.propose(offer.preferredEnd());
        changed();
    }

    /** What was agreed to; nothing while an answer is missing, which is then said. */
    Optional<Consent> value(@Nullable UUID request) {
        errors.clear();
        // All are asked, so that everything that is missing is said at once.
        boolean dataChosen = data.check(errors);
        boolean servicesChosen = services.check(errors);
        boolean termChosen = term.check(errors);
        boolean termsAgreed = isAgreed();
        return dataChosen && servicesChosen && termChosen && termsAgreed
                ? Optional.of(new Consent(
                        offer.submission(),
                        offer.company().organization(),
                        offer.version(),
                        data.value(),
                        services.value(),
                        term.value(),
                        offer.terms(),
                        request))
                : Optional.empty();
    }

    private boolean isAgreed() {
        if (!agreed.getValue()) {
            String message = getTranslation("authorization.review.agree.missing");
            agreed.setErrorMessage(message);
            agreed.setInvalid(true);
            errors.add(agreed, message);
        }
        return agreed.getValue();
    }

    private void changed() {
        if (!built) {
            return;
        }
        var chosen = services.chosenServices();
        sentence.show(offer.company().name(), data.value(), chosen, term.value());
        preview.show(data.value(), chosen);
        limits.show(data.value(), offer.services().size() - chosen.size());
    }

    private Div who(Utility utility) {
        Instant since = offer.company().verifiedSince();
        String note = since == null ? "" : getTranslation("authorization.review.verified", Dates.date(since));
        var facts = new Details(
                getTranslation("authorization.review.about", offer.company().name()),
                new TrustFacts(offer.company(), utility));
        var who = new Div(
                new CompanyHead(
                        new H2(), offer.company().name(), offer.company().picture(), note),
                facts);
        who.addClassNames("panel", "pad", "stack-s");
        return who;
    }

    private static Div boxed(DataPanel data, ServicesPanel services, TermPanel term) {
        var box = new Div(data, services, term);
        box.addClassNames("panel", "pad", "choices-box");
        return box;
    }

    private Div terms() {
        var link = new Anchor(
                AuthorizationLinks.terms(offer.terms()).substring(1),
                Icon.of("download"),
                new Span(getTranslation("authorization.review.terms")),
                Hidden.text(" " + getTranslation("directory.card.new-tab")));
        link.addClassName("act");
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        var terms = new Div(link, agreed);
        terms.addClassName("stack-s");
        return terms;
    }
}
