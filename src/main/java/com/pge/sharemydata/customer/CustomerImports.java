package com.pge.sharemydata.customer;

import com.pge.sharemydata.customer.ImportBatch.Outcome;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
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

    private final ImportTable table;
    private final CustomerSettings settings;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    CustomerImports(
            ImportTable table,
            CustomerSettings settings,
            Texts texts,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
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
        var problems = new ImportProblems(texts, settings.importProblems());
        var rules = new LineRules(problems, LocalDate.ofInstant(clock.instant(), Dates.PACIFIC));
        var run = new ImportRun(problems, rules, lines -> write(lines, problems));
        boolean complete = ImportFile.open(content, settings, problems).read(run::take) && !problems.isFull();
        run.finish();
        return run.report(fileName, complete);
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
