package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.authorization.OpenAuthorization;
import com.pge.sharemydata.greenbutton.coverage.DeliveredDays;
import com.pge.sharemydata.greenbutton.espi.CustomerDocuments;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.greenbutton.espi.MeteredService;
import com.pge.sharemydata.greenbutton.espi.SharedCustomer;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments.ServiceBill;
import com.pge.sharemydata.greenbutton.espi.UsageDocuments.ServiceDay;
import com.pge.sharemydata.greenbutton.sharing.SharedCustomers;
import com.pge.sharemydata.greenbutton.sharing.SharedService;
import com.pge.sharemydata.greenbutton.sharing.Subscription;
import com.pge.sharemydata.greenbutton.sharing.Subscriptions;
import com.pge.sharemydata.usage.Bills;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.MeterData;
import com.pge.sharemydata.usage.MeterDay;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What goes into a batch: of those authorizations alone by which data may go out now. Days and bills are read as they are
 * written.
 */
@Component
class BatchContent {

    private static final int PAGE = 200;

    private final CompanyAuthorizations authorizations;
    private final Subscriptions subscriptions;
    private final SharedCustomers customers;
    private final MeterData meters;
    private final Bills bills;
    private final UsageDocuments usage;
    private final CustomerDocuments people;
    private final EspiLinks links;
    private final BatchSettings settings;

    BatchContent(
            CompanyAuthorizations authorizations,
            Subscriptions subscriptions,
            SharedCustomers customers,
            MeterData meters,
            Bills bills,
            UsageDocuments usage,
            CustomerDocuments people,
            EspiLinks links,
            BatchSettings settings) {
        this.authorizations = authorizations;
        this.subscriptions = subscriptions;
        this.customers = customers;
        this.meters = meters;
        this.bills = bills;
        this.usage = usage;
        this.people = people;
        this.links = links;
        this.settings = settings;
    }

    /** Who shares what now. */
    List<Subscription> gather(BatchOrder order, Instant at) {
        List<AuthorizationId> open = authorizations.open(order.organization(), at).stream()
                .map(OpenAuthorization::id)
                .filter(id -> order.kind() != BatchKind.SUBSCRIPTION || id.id().equals(order.resource()))
                .toList();
        List<Subscription> gathered = new ArrayList<>();
        for (int first = 0; first < open.size(); first += PAGE) {
            authorizations
                    .among(order.organization(), open.subList(first, Math.min(first + PAGE, open.size())))
                    .stream()
                    .filter(details -> details.status() == AuthorizationStatus.ACTIVE)
                    .map(subscriptions::of)
                    .forEach(gathered::add);
        }
        return gathered;
    }

    static List<OpenAuthorization> revisions(List<Subscription> gathered) {
        return gathered.stream()
                .map(Subscription::authorization)
                .map(details -> new OpenAuthorization(details.id(), details.revision()))
                .toList();
    }

    /** The same where the document would be the same, but for the time on its first lines. */
    String basis(BatchOrder order, List<Subscription> gathered) {
        MessageDigest digest = sha256();
        Stream<Object> facts = order.kind() == BatchKind.BULK_CUSTOMERS
                ? gathered.stream().map(Subscription::authorization).map(customers::of)
                : Stream.concat(
                        services(gathered).flatMap(service -> service.facts().stream()),
                        bills(order, gathered).map(ServiceBill::bill));
        facts.map(String::valueOf)
                .map(fact -> fact.getBytes(StandardCharsets.UTF_8))
                .forEachOrdered(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All of it, to be written part by part; outside of any transaction. */
    PartedFeed feed(BatchOrder order, List<Subscription> gathered, Instant at, DeliveredDays told) {
        String self = order.kind().address(links, order.resource());
        long partSize = settings.partSize().toBytes();
        if (order.kind() == BatchKind.BULK_CUSTOMERS) {
            Iterator<SharedCustomer> everybody = gathered.stream()
                    .map(Subscription::authorization)
                    .map(customers::of)
                    .iterator();
            return new PartedFeed(
                    List.of(everybody),
                    isFull -> people.all(self, at, PartedFeed.until(isFull, everybody)),
                    () -> !gathered.isEmpty(),
                    partSize);
        }
        var hasDays = new AtomicBoolean();
        var hasBills = new AtomicBoolean();
        List<MeteredService> all =
                services(gathered).map(SharedService::metered).toList();
        Iterator<ServiceDay> days =
                days(order, gathered, told).peek(_ -> hasDays.set(true)).iterator();
        Iterator<ServiceBill> summaries =
                bills(order, gathered).peek(_ -> hasBills.set(true)).iterator();
        boolean isAboutDays = order.window().choosesDays() && all.stream().anyMatch(MeteredService::readings);
        return new PartedFeed(
                List.of(days, summaries),
                isFull ->
                        usage.batch(self, at, all, PartedFeed.until(isFull, days), PartedFeed.until(isFull, summaries)),
                () -> hasDays.get() || (!isAboutDays && hasBills.get()),
                partSize);
    }

    private Stream<ServiceDay> days(BatchOrder order, List<Subscription> gathered, DeliveredDays told) {
        Iterator<ServiceChannel> channels = services(gathered)
                .flatMap(service ->
                        service.metered().channels().stream().map(channel -> new ServiceChannel(service, channel)))
                .iterator();
        Stream<ToldDay> all = PartedFeed.oneByOne(
                channels,
                one -> meters.days(
                                one.channel(), order.window().of(one.service().days()))
                        .map(day -> new ToldDay(one.service(), day)));
        return order.window()
                .page(all)
                .peek(one -> told.add(
                        one.service().authorization().id(), one.service().row().id(), one.day()))
                .map(one -> new ServiceDay(one.service().metered(), one.day()));
    }

    private record ServiceChannel(SharedService service, ChannelSpan channel) {}

    private record ToldDay(SharedService service, MeterDay day) {}

    private Stream<ServiceBill> bills(BatchOrder order, List<Subscription> gathered) {
        return services(gathered)
                .filter(service -> service.metered().bills())
                .flatMap(service -> bills.of(service.row().id(), order.window().ofUpdated(service.days())).stream()
                        .map(bill -> new ServiceBill(service.metered(), bill)));
    }

    private static Stream<SharedService> services(List<Subscription> gathered) {
        return gathered.stream().flatMap(subscription -> subscription.services().stream());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
