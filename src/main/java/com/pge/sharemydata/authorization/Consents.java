package com.pge.sharemydata.authorization;

import com.pge.sharemydata.audit.TimelineRow;
import com.pge.sharemydata.audit.Timelines;
import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.customer.CustomerId;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.document.DocumentId;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.DataWanted;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a customer does about who receives the customer's data. The customer is never an argument. */
@Service
@Transactional
public class Consents {

    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";

    private static final Set<AuthorizationStatus> OVER =
            EnumSet.of(AuthorizationStatus.ENDED, AuthorizationStatus.REVOKED);
    private static final PageRequest ALL = PageRequest.of(0, 500);

    private final AuthorizationRepository repository;
    private final AuthorizationBook book;
    private final AuthorizationReader reader;
    private final ConsentOffers offers;
    private final Customers customers;
    private final Registrations registrations;
    private final AuthorizationSettings settings;
    private final Timelines timelines;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Consents(
            AuthorizationRepository repository,
            AuthorizationBook book,
            AuthorizationReader reader,
            ConsentOffers offers,
            Customers customers,
            Registrations registrations,
            AuthorizationSettings settings,
            Timelines timelines,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.book = book;
        this.reader = reader;
        this.offers = offers;
        this.customers = customers;
        this.registrations = registrations;
        this.settings = settings;
        this.timelines = timelines;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** With whom the customer shares now, newest first. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public List<AuthorizationDetails> current() {
        return reader.details(repository.of(customers.mineId(), AuthorizationBook.IN_FORCE, ALL));
    }

    /** With whom the customer shared before, newest first. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public List<AuthorizationDetails> past(Pageable page) {
        return reader.details(repository.of(customers.mineId(), OVER, page));
    }

    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public AuthorizationDetails details(AuthorizationId id) {
        return reader.details(own(id));
    }

    /** Everything that happened to one of the customer's authorizations, newest first. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public List<TimelineRow> history(AuthorizationId id, Pageable page) {
        return timelines.of(own(id).timeline(), page);
    }

    /** What the customer may share with a company that was chosen here. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public ConsentOffer offer(OrganizationId organization) {
        return offers.of(organization, mine(), AskedFor.nothing(offers.originOf(organization)));
    }

    /** Shares with a company that was chosen here, from now on. The same submission twice is one consent. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AuthorizationId give(Consent consent) {
        CustomerDetails customer = mine();
        return repository
                .submitted(consent.submission(), customer.id())
                .map(Authorization::id)
                .orElseGet(() -> {
                    AskedFor asked = AskedFor.nothing(offers.originOf(consent.organization()));
                    return book.atOnce(agreed(consent, customer, asked), actor.get())
                            .id();
                });
    }

    /**
     * Changes what is shared and until when; services stay as they are.
     *
     * @param shownRevision as the customer saw it last
     * @param lastDay null until cancelled
     */
    @PreAuthorize(IS_CUSTOMER)
    public void change(AuthorizationId id, long shownRevision, Set<DataCategory> data, @Nullable LocalDate lastDay) {
        Authorization authorization = book.lock(own(id).id());
        if (authorization.revision() != shownRevision) {
            throw new ObjectOptimisticLockingFailureException(Authorization.class, id);
        }
        ChangeOffer offer = changeable(authorization);
        ConsentRules.judgeData(data, offer.minimum());
        ConsentRules.judgeLastDay(lastDay, offer.today(), offer.latestEnd());
        authorization.change(data, lastDay, actor.get(), clock.instant()).ifPresent(events::publishEvent);
    }

    /** Stops sharing at once, whatever the company's standing. Stopping twice is stopping once. */
    @PreAuthorize(IS_CUSTOMER)
    public void cancel(AuthorizationId id) {
        if (OVER.contains(book.lock(own(id).id()).status())) {
            return;
        }
        book.end(id, EndReason.CANCELLED_BY_CUSTOMER, actor.get());
    }

    /** What can be changed about one of the customer's authorizations. */
    @PreAuthorize(IS_CUSTOMER)
    @Transactional(readOnly = true)
    public ChangeOffer changeable(AuthorizationId id) {
        return changeable(own(id));
    }

    /** What the customer may share with a company whose software, or whose paper form, led here. */
    ConsentOffer offer(OrganizationId organization, CustomerDetails customer, AskedFor asked) {
        return offers.of(organization, customer, asked);
    }

    /** A consent that keeps to all rules, not stored yet. */
    Authorization agreed(Consent consent, CustomerDetails customer, AskedFor asked) {
        return agreed(consent, customer, asked, null);
    }

    Authorization agreed(Consent consent, CustomerDetails customer, AskedFor asked, @Nullable DocumentId form) {
        ConsentRules.judge(consent, offers.of(consent.organization(), customer, asked));
        Instant now = clock.instant();
        Actor by = actor.get();
        return Authorization.agreed(
                consent.organization(),
                customer.id(),
                consent.data(),
                consent.services(),
                Term.of(now, consent.lastDay()),
                new Basis(
                        asked.origin(),
                        consent.submission(),
                        consent.version(),
                        consent.terms(),
                        by.subject(),
                        by.name(),
                        now,
                        form));
    }

    private ChangeOffer changeable(Authorization authorization) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
        DataWanted wanted = registrations
                .approved(authorization.ref().organization())
                .map(version -> version.answers().dataWanted())
                .orElse(DataWanted.EMPTY);
        return new ChangeOffer(
                wanted.categories(), wanted.monthsBack(), today, today.plusYears(settings.longestYears()));
    }

    private CustomerDetails mine() {
        return customers.mine().orElseThrow(() -> new RuleViolation("customer.error.unmatched"));
    }

    private Authorization own(AuthorizationId id) {
        CustomerId customer = customers.mineId();
        return repository
                .findByIdAndCustomer(id, customer)
                .filter(found -> found.status() != AuthorizationStatus.PENDING)
                .orElseThrow(() -> new RuleViolation("authorization.error.unknown"));
    }
}
