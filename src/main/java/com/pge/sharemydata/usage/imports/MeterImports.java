package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Actor;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.usage.MeterDataImported;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files of meter data from the utility's systems, as they arrive and of any length. What is sound is taken, what is not
 * is told. The same file again, whole or in part, changes nothing; under the id of an import that was cut off it goes on
 * where that one ended.
 */
@Service
public class MeterImports {

    private static final String IMPORTS = "hasAnyRole('" + Roles.UTILITY_SYSTEM + "', '" + Roles.PROGRAM_ADMIN + "')";
    private static final String READS =
            "hasAnyRole('" + Roles.UTILITY_SYSTEM + "', '" + Roles.PROGRAM_ADMIN + "', '" + Roles.AUDITOR + "')";

    private final MeterImportTools tools;
    private final MeterImportTable history;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    MeterImports(
            MeterImportTools tools,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            CurrentActor actor) {
        this.tools = tools;
        this.history = tools.history();
        this.transaction = transaction;
        this.events = events;
        this.actor = actor;
    }

    /** Takes a file in, or what is left of one. */
    @PreAuthorize(IMPORTS)
    public MeterImportReport take(MeterFile file, InputStream content) throws IOException {
        Actor by = actor.get();
        MeterImportRow begun = history.begin(file, by.name(), tools.clock().instant());
        List<MeterImportProblem> known = problems(begun.id());
        if (begun.state() == MeterImportState.FINISHED) {
            return new MeterImportReport(
                    begun.id(),
                    begun.rows(),
                    begun.refused(),
                    begun.days(),
                    begun.bills(),
                    begun.programs(),
                    known,
                    true);
        }
        var input = new CheckedInput(content, tools.settings().importSize().toBytes(), begun.bytes(), begun.sha256());
        var run = new MeterImportRun(tools, begun, known, input);
        boolean isOver = false;
        try {
            MeterImportReport report = report(file, input, run);
            isOver = true;
            transaction.executeWithoutResult(_ -> events.publishEvent(news(file, report, by)));
            return report;
        } finally {
            if (!isOver) {
                run.breakOff();
            }
        }
    }

    /** An import, while it runs and after; a rule violation {@code usage.error.import-unknown} where there is none. */
    @PreAuthorize(READS)
    public MeterImportRow find(MeterImportId id) {
        return history.find(id)
                .map(row -> row.at(tools.clock().instant()))
                .orElseThrow(() -> new RuleViolation("usage.error.import-unknown"));
    }

    /** Every import, the newest first. */
    @PreAuthorize(READS)
    public List<MeterImportRow> newest(Pageable page) {
        return history.newest(page).stream()
                .map(row -> row.at(tools.clock().instant()))
                .toList();
    }

    /** What was wrong in one of them, in the order of the file. */
    @PreAuthorize(READS)
    public List<MeterImportProblem> problems(MeterImportId id, Pageable page) {
        return history.problems(id, page);
    }

    private MeterDataImported news(MeterFile file, MeterImportReport report, Actor by) {
        return new MeterDataImported(
                report.id().id(),
                file.name(),
                (long) report.days().added() + report.days().changed(),
                (long) report.bills().added() + report.bills().changed(),
                (long) report.programs().added() + report.programs().changed(),
                report.refused(),
                by,
                tools.clock().instant());
    }

    private List<MeterImportProblem> problems(MeterImportId id) {
        return history.problems(id, PageRequest.of(0, tools.settings().importProblems() + 1));
    }

    private MeterImportReport report(MeterFile file, InputStream input, MeterImportRun run) throws IOException {
        try {
            read(file, input, run);
            return run.finish();
        } catch (RefusedContent refusal) {
            return run.stop(refusal);
        }
    }

    private void read(MeterFile file, InputStream input, MeterImportRun run) throws IOException {
        var services = new KnownServices(tools.customers());
        var now = tools.clock().instant();
        var rows = new ByteRows(input, tools.settings().importRow());
        switch (file.kind()) {
            case READINGS_CSV -> read(rows, new ReadingRows(rows, services::numbered, now, run::take), run);
            case BILLS_CSV -> read(rows, new BillRows(rows, services::numbered, now, run), run);
            case PROGRAMS_CSV -> read(rows, new ProgramRows(rows, services::numbered, now, run), run);
            case GREEN_BUTTON -> new FeedImport(run, file.services(), services, now).read(input);
        }
    }

    private static void read(ByteRows rows, ImportedRows format, MeterImportRun run) throws IOException {
        if (!format.readHeader()) {
            throw new RefusedContent(MeterImportRule.COLUMNS, rows.whole());
        }
        while (run.isOpen() && rows.next()) {
            run.begin(rows.number());
            run.row();
            @Nullable MeterImportRule broken = run.isNew() ? format.take() : null;
            if (broken != null) {
                run.refuse(broken, rows.whole());
            }
            run.done();
        }
        format.finish();
    }
}
