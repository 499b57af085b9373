package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.authorization.OpenAuthorization;
import com.pge.sharemydata.greenbutton.batch.BatchBook.Batch;
import com.pge.sharemydata.greenbutton.batch.BatchParts.Part;
import com.pge.sharemydata.greenbutton.coverage.CoverageBook;
import com.pge.sharemydata.greenbutton.coverage.DeliveredDays;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.greenbutton.notification.CompanyNotifications;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.organization.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The batches of companies, by their correlation ids. The machine API has checked who asks. */
@Service
@Transactional
public class Batches {

    private final BatchBook book;
    private final BatchParts parts;
    private final DailyBook days;
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
            BatchParts parts,
            DailyBook days,
            BatchFiles files,
            BatchStarter starter,
            BatchSettings settings,
            CompanyAuthorizations authorizations,
            CompanyNotifications notifications,
            CoverageBook coverage,
            EspiLinks links,
            Clock clock) {
        this.book = book;
        this.parts = parts;
        this.days = days;
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
        book.add(id, order, false, now);
        return id;
    }

    /** Orders, once a day, what is new for a company since it was last told; nothing where nobody shares anything. */
    Optional<UUID> askDaily(OrganizationId organization, String bulk, LocalDate today, Instant now) {
        return authorizations.open(organization, now).isEmpty()
                ? Optional.empty()
                : days.begin(organization, today, now).map(since -> {
                    UUID id = UUID.randomUUID();
                    book.add(
                            id, new BatchOrder(organization, BatchKind.BULK, bulk, ReadWindow.since(since)), true, now);
                    return id;
                });
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
     * What the company may fetch now by the id of a batch, which is that of its first part, or of another part; nothing where it has no such batch. One that holds data of somebody who has ended or
     * changed his authorization since is not given out but built again.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Known> find(OrganizationId organization, BatchKind kind, String resource, UUID id) {
        return parts.batchOf(id)
                .or(() -> Optional.of(id))
                .flatMap(book::find)
                .filter(batch -> batch.order().organization().equals(organization))
                .filter(batch -> batch.order().kind() == kind)
                .filter(batch -> batch.order().resource().equals(resource))
                .map(batch -> new Known(prepared(batch, id)));
    }

    private Optional<PreparedBatch> prepared(Batch batch, UUID id) {
        List<Part> all = all(batch);
        int index = all.stream().map(Part::id).toList().indexOf(id);
        if (index < 0) {
            return Optional.empty();
        }
        List<OpenAuthorization> contents = book.contents(batch.id());
        if (!areOpen(batch.order().organization(), contents)
                || !all.stream().map(Part::file).allMatch(files::isWhole)) {
            book.askAgain(batch.id(), BatchState.WAITING, clock.instant());
            starter.startLost(batch.id());
            return Optional.empty();
        }
        BatchFile file = all.get(index).file();
        boolean isLast = index == all.size() - 1;
        return Optional.of(new PreparedBatch(
                batch.id(),
                files.path(file),
                file.sha256(),
                file.compressedSize(),
                file.size(),
                contents.stream().map(OpenAuthorization::id).toList(),
                isLast ? null : address(batch, all.get(index + 1))));
    }

    /** The parts in their order, the first under the id of the batch; none where nothing was built yet. */
    private List<Part> all(Batch batch) {
        BatchFile first = batch.file();
        return first == null
                ? List.of()
                : Stream.concat(Stream.of(new Part(batch.id(), first)), parts.of(batch.id()).stream())
                        .toList();
    }

    /** What lies there of it. */
    List<BatchFile> files(Batch batch) {
        return all(batch).stream().map(Part::file).toList();
    }

    private boolean areOpen(OrganizationId organization, List<OpenAuthorization> contents) {
        Set<OpenAuthorization> open = new HashSet<>(authorizations.open(organization, clock.instant()));
        return open.containsAll(contents);
    }

    void isReady(
            Batch batch, List<BatchFile> written, String basis, List<OpenAuthorization> contents, DeliveredDays told) {
        BatchFile first = written.getFirst();
        book.ready(batch.id(), first, basis, contents, clock.instant());
        parts.replace(batch.id(), written.subList(1, written.size()));
        coverage.prepared(batch.id(), told);
        boolean hasData = first.size() > 0;
        if (batch.daily() && hasData) {
            days.told(batch.order().organization(), batch.id());
        }
        // What the company asked for, or was told of before, it waits for.
        boolean isAwaited = !batch.daily() || batch.round() > 1;
        if (isAwaited || hasData) {
            book.find(batch.id()).ifPresent(this::tell);
        }
    }

    /** What was prepared before is still right. */
    void isReady(Batch batch) {
        book.ready(batch.id());
        tell(batch);
    }

    private void tell(Batch batch) {
        notifications.tell(
                batch.order().organization(),
                "batch:" + batch.id() + ":" + batch.round(),
                all(batch).stream().map(part -> address(batch, part)).toList());
    }

    private String address(Batch batch, Part part) {
        return address(batch.order().kind(), batch.order().resource(), part.id());
    }
}
