package com.pge.sharemydata.authorization;

import com.pge.sharemydata.audit.TimelineRow;
import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.document.DocumentDetails;
import com.pge.sharemydata.document.Documents;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Dates;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What customer care does for customers on the phone and for those who wrote on paper; auditors read the same. */
@Service
@Transactional
public class CustomerCare {

    private static final String CARE = "hasRole('" + Roles.CUSTOMER_CARE + "')";
    private static final String READERS = "hasAnyRole('" + Roles.CUSTOMER_CARE + "', '" + Roles.AUDITOR + "')";

    /** Older signatures are asked for anew. */
    private static final int OLDEST_FORM_DAYS = 180;

    private static final PageRequest MANY = PageRequest.of(0, 200);

    private final AuthorizationRepository repository;
    private final AuthorizationBook book;
    private final AuthorizationReader reader;
    private final Consents consents;
    private final Customers customers;
    private final Documents documents;
    private final Timelines timelines;
    private final CurrentActor actor;
    private final Clock clock;

    CustomerCare(
            AuthorizationRepository repository,
            AuthorizationBook book,
            AuthorizationReader reader,
            Consents consents,
            Customers customers,
            Documents documents,
            Timelines timelines,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.book = book;
        this.reader = reader;
        this.consents = consents;
        this.customers = customers;
        this.documents = documents;
        this.timelines = timelines;
        this.actor = actor;
        this.clock = clock;
    }

    /** One customer with all authorizations but those that never came to be. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public CareCase of(CustomerId id) {
        List<Authorization> current = repository.of(id, AuthorizationBook.IN_FORCE, MANY);
        List<Authorization> others = repository.of(
                id,
                EnumSet.of(AuthorizationStatus.ENDED, AuthorizationStatus.REVOKED, AuthorizationStatus.DENIED),
                MANY);
        return new CareCase(
                customers.details(id),
                reader.details(Stream.concat(current.stream(), others.stream()).toList()));
    }

    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public AuthorizationDetails details(AuthorizationId id) {
        return reader.details(find(id));
    }

    /** Everything that happened to an authorization, newest first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<TimelineRow> history(AuthorizationId id, Pageable page) {
        return timelines.of(find(id).timeline(), page);
    }

    /** What a customer's paper form can say about a company. */
    @PreAuthorize(CARE)
    @Transactional(readOnly = true)
    public ConsentOffer offer(CustomerId customer, OrganizationId organization) {
        return consents.offer(organization, customers.details(customer), paper());
    }

    /**
     * Enters a signed paper form, with its scan; it holds at once. There is no code and no customer token: the company
     * reads by client token and bulk. The same submission twice is one consent.
     */
    @PreAuthorize(CARE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AuthorizationId enter(PaperForm form, InputStream scan) {
        return repository
                .submitted(form.consent().submission(), form.customer())
                .map(Authorization::id)
                .orElseGet(() -> enterNew(form, scan));
    }

    /** Stops sharing for a customer who asked for it on the phone or by letter. */
    @PreAuthorize(CARE)
    public void cancel(AuthorizationId id) {
        if (find(id).status().isInForce()) {
            book.end(id, EndReason.CANCELLED_BY_CUSTOMER, actor.get());
        }
    }

    /** The scan of the paper form that an authorization rests on. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public InputStream form(AuthorizationId id) {
        Authorization found = find(id);
        if (found.basis().form() == null) {
            throw new RuleViolation("authorization.error.no-form");
        }
        return documents.original(found.ref().customer().id(), found.basis().form());
    }

    private AuthorizationId enterNew(PaperForm form, InputStream scan) {
        CustomerDetails customer = customers.details(form.customer());
        judgeSignature(form.signedOn());
        DocumentDetails kept = documents.store(customer.id().id(), form.fileName(), scan);
        return book.atOnce(consents.agreed(form.consent(), customer, paper(), kept.id()), actor.get())
                .id();
    }

    private void judgeSignature(LocalDate signedOn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
        if (signedOn.isAfter(today)) {
            throw new RuleViolation("authorization.error.signed-ahead", signedOn, today);
        }
        if (signedOn.isBefore(today.minusDays(OLDEST_FORM_DAYS))) {
            throw new RuleViolation("authorization.error.signed-long-ago", signedOn, OLDEST_FORM_DAYS);
        }
    }

    private static AskedFor paper() {
        return AskedFor.nothing(AuthorizationOrigin.PAPER);
    }

    private Authorization find(AuthorizationId id) {
        return repository
                .findById(id)
                .filter(found -> found.status() != AuthorizationStatus.PENDING)
                .orElseThrow(() -> new RuleViolation("authorization.error.unknown"));
    }
}
