package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Dates;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Commission's list of prohibited third parties. The Commission decides who is on it; we import, date and keep it. */
@Service
@Transactional
public class ProhibitedLists {

    private static final String IMPORTS = "hasRole('" + Roles.PROGRAM_ADMIN + "')";
    private static final String READS =
            "hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.AUDITOR + "', '" + Roles.PROGRAM_ADMIN + "')";

    private final ProhibitedListRepository repository;
    private final EligibilitySettings settings;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    ProhibitedLists(
            ProhibitedListRepository repository,
            EligibilitySettings settings,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Reads a file and says what is wrong with it; keeps nothing. */
    @PreAuthorize(IMPORTS)
    @Transactional(readOnly = true)
    public ProhibitedListFile read(String fileName, InputStream content) throws IOException {
        return new ListReader(settings, today()).read(fileName, content);
    }

    /** Puts a list in force, from now on. A file with a problem is not imported, not even in part. */
    @PreAuthorize(IMPORTS)
    public void importList(ProhibitedListFile file, LocalDate asOf) {
        if (asOf.isAfter(today())) {
            throw new RuleViolation("eligibility.error.list-future", asOf, today());
        }
        repository.findFirstByOrderByImportedAtDesc().ifPresent(last -> last.refuseToPrecede(asOf, file.sha256()));
        var list = new ProhibitedList(file, asOf, actor.get(), clock.instant());
        repository.save(list);
        events.publishEvent(list.imported());
    }

    /** The list in force; nothing before the first import. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public Optional<ProhibitedListRow> current() {
        return repository.findFirstByOrderByImportedAtDesc().map(ProhibitedList::row);
    }

    /** Every import, the newest first. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<ProhibitedListRow> history(Pageable page) {
        return repository.history(page).stream().map(ProhibitedList::row).toList();
    }

    /** Companies on the list in force, by a part of a name or the first digits of the tax id; all for an empty text. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<ProhibitedCompany> search(String text, Pageable page) {
        String plain = text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return repository
                .findFirstByOrderByImportedAtDesc()
                .map(list -> repository.search(list.id(), plain, plain.replace("-", ""), page))
                .orElse(List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
    }
}
