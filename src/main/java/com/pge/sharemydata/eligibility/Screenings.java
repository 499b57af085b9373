package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.organization.OrganizationDetails;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.registration.Company;
import com.pge.sharemydata.registration.RegistrationSubmitted;
import com.pge.sharemydata.registration.Registrations;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Comparing organizations with the Commission's list: when a registration is submitted, and all when a list comes in. */
@Service
@Transactional
public class Screenings {

    private final ScreeningRepository repository;
    private final ProhibitedListRepository lists;
    private final Organizations organizations;
    private final Registrations registrations;
    private final EligibilitySettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate separately;
    private final Clock clock;

    Screenings(
            ScreeningRepository repository,
            ProhibitedListRepository lists,
            Organizations organizations,
            Registrations registrations,
            EligibilitySettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.organizations = organizations;
        this.registrations = registrations;
        this.settings = settings;
        this.events = events;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The last comparison; nothing before the first list. For modules above, which have checked their caller. */
    @Transactional(readOnly = true)
    public Optional<ScreeningDetails> latest(OrganizationId organization) {
        return repository
                .findFirstByOrganizationOrderByScreenedAtDesc(organization)
                .map(Screening::details);
    }

    @EventListener
    void on(RegistrationSubmitted event) {
        lists.findFirstByOrderByImportedAtDesc().ifPresent(list -> screen(event.organization(), list, screener(list)));
    }

    /** One transaction for each organization; what was done before an interruption is not done again. */
    @ApplicationModuleListener
    void on(ProhibitedListImported event) {
        lists.findFirstByOrderByImportedAtDesc()
                .filter(list -> list.id().equals(event.list()))
                .ifPresent(this::screenAll);
    }

    private void screenAll(ProhibitedList list) {
        Screener screener = screener(list);
        for (OrganizationId organization : organizations.ids()) {
            separately.executeWithoutResult(status -> {
                boolean done = repository
                        .findFirstByOrganizationOrderByScreenedAtDesc(organization)
                        .filter(last -> last.isOf(list.id()))
                        .isPresent();
                if (!done) {
                    screen(organization, list, screener);
                }
            });
        }
    }

    private void screen(OrganizationId organization, ProhibitedList list, Screener screener) {
        Optional<Screening> before = repository.findFirstByOrganizationOrderByScreenedAtDesc(organization);
        var screening = new Screening(
                organization, list.id(), list.asOf(), screener.hits(subject(organization)), clock.instant());
        screening.flagged(before).ifPresent(events::publishEvent);
        repository.save(screening);
    }

    private Screener screener(ProhibitedList list) {
        return new Screener(list.entries(), settings.alike());
    }

    private ScreeningSubject subject(OrganizationId id) {
        OrganizationDetails organization = organizations.details(id);
        Set<String> names = new LinkedHashSet<>(Set.of(organization.name()));
        Set<String> eins = new LinkedHashSet<>();
        add(eins, organization.ein());
        Stream.of(registrations.approved(id), registrations.latest(id))
                .flatMap(Optional::stream)
                .forEach(version -> {
                    Company company = version.answers().company();
                    add(names, company.legalName());
                    add(names, company.tradeName());
                    add(names, company.partnerName());
                    add(eins, company.ein());
                });
        return new ScreeningSubject(names, eins);
    }

    private static void add(Set<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }
}
