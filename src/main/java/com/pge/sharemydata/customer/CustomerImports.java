package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.ImportBatch.Outcome;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.Dates;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what the utility's systems know of customers. Good rows go in, bad ones are reported; the same file again
 * changes nothing. A few hundred rows are one transaction, so that a file may be of any length.
 */
@Service
public class CustomerImports {

    private static final String IMPORTS = "hasAnyRole('" + Roles.UTILITY_SYSTEM + "', '" + Roles.PROGRAM_ADMIN + "')";

    private static final String READS = "hasAnyRole('" + Roles.PROGRAM_ADMIN + "', '" + Roles.AUDITOR + "')";

    private final ImportTable table;
    private final ImportHistory history;
    private final CustomerSettings settings;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    CustomerImports(
            ImportTable table,
            ImportHistory history,
            CustomerSettings settings,
            Texts texts,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.history = history;
        this.settings = settings;
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Takes in a file, CSV or JSON by its content, as far as it is sound. */
    @PreAuthorize(IMPORTS)
    public ImportReport importFile(String fileName, InputStream content) throws IOException {
        Instant began = clock.instant();
        var problems = new ImportProblems(texts, settings.importProblems());
        var rules = new LineRules(problems, LocalDate.ofInstant(clock.instant(), Dates.PACIFIC));
        var run = new ImportRun(problems, rules, lines -> write(lines, problems));
        boolean complete = ImportFile.open(content, settings, problems).read(run::take) && !problems.isFull();
        run.finish();
        ImportReport report = run.report(fileName, complete);
        transaction.executeWithoutResult(status -> keep(report, began));
        return report;
    }

    /** Every import, the newest first. */
    @PreAuthorize(READS)
    public List<ImportRow> history(Pageable page) {
        return history.newest(page);
    }

    /** What was wrong in one of them, in the order of its rows. */
    @PreAuthorize(READS)
    public List<ImportProblem> problems(ImportId id, Pageable page) {
        return history.problems(id, page);
    }

    private void keep(ImportReport report, Instant began) {
        Instant now = clock.instant();
        var id = ImportId.next();
        Actor by = actor.get();
        history.add(id, report, by.name(), began, now);
        events.publishEvent(new CustomersImported(
                id, report.fileName(), report.added(), report.changed(), report.refused(), by, now));
    }

    private List<Outcome> write(List<CustomerLine> lines, ImportProblems problems) {
        return Objects.requireNonNull(transaction.execute(status -> {
            table.takeTurn();
            ImportBatch batch = table.load(lines, problems);
            List<Outcome> outcomes = lines.stream().map(batch::apply).toList();
            Instant now = clock.instant();
            table.write(batch, now);
            batch.ended(actor.get(), now).forEach(events::publishEvent);
            return outcomes;
        }));
    }
}
