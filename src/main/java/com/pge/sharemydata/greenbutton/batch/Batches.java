package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.authorization.OpenAuthorization;
import com.pge.sharemydata.greenbutton.batch.BatchBook.Batch;
import com.pge.sharemydata.greenbutton.coverage.CoverageBook;
import com.pge.sharemydata.greenbutton.coverage.DeliveredDays;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.greenbutton.notification.CompanyNotifications;
import com.pge.sharemydata.organization.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The batches of companies, by their correlation ids. The machine API has checked who asks. */
@Service
@Transactional
public class Batches {

    private final BatchBook book;
    private final BatchFiles files;
    private final BatchStarter starter;
    private final BatchSettings settings;
    private final CompanyAuthorizations authorizations;
    private final CompanyNotifications notifications;
    private final CoverageBook coverage;
    private final EspiLinks links;
    private final Clock clock;

    Batches(
            BatchBook book,
            BatchFiles files,
            BatchStarter starter,
            BatchSettings settings,
            CompanyAuthorizations authorizations,
            CompanyNotifications notifications,
            CoverageBook coverage,
            EspiLinks links,
            Clock clock) {
        this.book = book;
        this.files = files;
        this.starter = starter;
        this.settings = settings;
        this.authorizations = authorizations;
        this.notifications = notifications;
        this.coverage = coverage;
        this.links = links;
        this.clock = clock;
    }

    /**
     * A batch that somebody has.
     *
     * @param prepared empty while it is being built
     */
    public record Known(Optional<PreparedBatch> prepared) {}

    /** Takes on a request; nothing is built before {@link #release}. The same request soon after is the same batch. */
    public UUID ask(BatchOrder order) {
        Instant now = clock.instant();
        book.lock(order.organization());
        Optional<Batch> same = book.same(order, now.minus(settings.sameWithin()));
        if (same.isPresent()) {
            book.askAgain(same.get().id(), BatchState.ASKED, now);
            return same.get().id();
        }
        UUID id = UUID.randomUUID();
        book.add(id, order, now);
        return id;
    }

    /** The company has its answer and may be told. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void release(UUID id) {
        book.release(id);
        starter.start(id);
    }

    /** Where the company fetches it, absolute. */
    public String address(BatchKind kind, String resource, UUID id) {
        return kind.address(links, resource) + "?correlationID=" + id;
    }

    /**
     * What the company may fetch now; nothing where it has no such batch. One that holds data of somebody who has ended or
     * changed his authorization since is not given out but built again.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Known> find(OrganizationId organization, BatchKind kind, String resource, UUID id) {
        return book.find(id)
                .filter(batch -> batch.order().organization().equals(organization))
                .filter(batch -> batch.order().kind() == kind)
                .filter(batch -> batch.order().resource().equals(resource))
                .map(batch -> new Known(prepared(batch)));
    }

    private Optional<PreparedBatch> prepared(Batch batch) {
        BatchFile file = batch.file();
        if (file == null) {
            return Optional.empty();
        }
        List<OpenAuthorization> contents = book.contents(batch.id());
        if (!areOpen(batch.order().organization(), contents) || !files.isWhole(file)) {
            book.askAgain(batch.id(), BatchState.WAITING, clock.instant());
            starter.startLost(batch.id());
            return Optional.empty();
        }
        return Optional.of(new PreparedBatch(
                batch.id(),
                files.path(file),
                file.sha256(),
                file.compressedSize(),
                file.size(),
                contents.stream().map(OpenAuthorization::id).toList()));
    }

    private boolean areOpen(OrganizationId organization, List<OpenAuthorization> contents) {
        Set<OpenAuthorization> open = new HashSet<>(authorizations.open(organization, clock.instant()));
        return open.containsAll(contents);
    }

    void isReady(Batch batch, BatchFile file, String basis, List<OpenAuthorization> contents, DeliveredDays told) {
        book.ready(batch.id(), file, basis, contents, clock.instant());
        coverage.prepared(batch.id(), told);
        tell(batch);
    }

    /** What was prepared before is still right. */
    void isReady(Batch batch) {
        book.ready(batch.id());
        tell(batch);
    }

    private void tell(Batch batch) {
        BatchOrder order = batch.order();
        notifications.tell(
                order.organization(),
                "batch:" + batch.id() + ":" + batch.round(),
                address(order.kind(), order.resource(), batch.id()));
    }
}
