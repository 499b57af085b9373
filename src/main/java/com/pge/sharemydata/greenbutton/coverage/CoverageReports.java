package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.CompanyAuthorizations;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.greenbutton.coverage.DayRun.Series;
import com.pge.sharemydata.greenbutton.sharing.SharedService;
import com.pge.sharemydata.greenbutton.sharing.Subscriptions;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.ChannelSpan;
import com.pge.sharemydata.usage.DayRange;
import com.pge.sharemydata.usage.MeterData;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Compares what went out with what the utility has. Another's authorization is an unknown one. */
@Service
public class CoverageReports {

    private final CoverageTable table;
    private final Subscriptions subscriptions;
    private final CompanyAuthorizations authorizations;
    private final Consents consents;
    private final Members members;
    private final MeterData meters;
    private final Clock clock;

    CoverageReports(
            CoverageTable table,
            Subscriptions subscriptions,
            CompanyAuthorizations authorizations,
            Consents consents,
            Members members,
            MeterData meters,
            Clock clock) {
        this.table = table;
        this.subscriptions = subscriptions;
        this.authorizations = authorizations;
        this.consents = consents;
        this.members = members;
        this.meters = meters;
        this.clock = clock;
    }

    /** What went out of the customer's own data. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public CoverageReport mine(AuthorizationId id) {
        return of(consents.details(id));
    }

    /** What came to the caller's company. */
    @PreAuthorize("hasRole('" + Roles.PROVIDER + "')")
    public CoverageReport ours(AuthorizationId id) {
        return of(authorizations
                .find(id, members.organizationAs(MemberRole.VIEWER))
                .orElseThrow(() -> new RuleViolation("authorization.error.unknown")));
    }

    private CoverageReport of(AuthorizationDetails details) {
        Map<Series, List<DeliveredRun>> delivered = table.of(details.id());
        LocalDate last = lastDay(details);
        return new CoverageReport(
                details,
                subscriptions.of(details).services().stream()
                        .map(service -> of(service, last, delivered))
                        .toList());
    }

    /** Readings come the morning after, and none after the end. */
    private LocalDate lastDay(AuthorizationDetails details) {
        Instant over = details.overAt();
        Instant now = clock.instant();
        return LocalDate.ofInstant(over == null || over.isAfter(now) ? now : over, Dates.PACIFIC)
                .minusDays(1);
    }

    private ServiceCoverage of(SharedService service, LocalDate last, Map<Series, List<DeliveredRun>> delivered) {
        List<ChannelSpan> channels = service.metered().channels();
        if (channels.isEmpty()) {
            return new ServiceCoverage(service.row(), List.of());
        }
        // What was before the first reading that the utility kept is not missing.
        LocalDate first = channels.stream()
                .map(ChannelSpan::firstDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
        DayRange days = service.days().within(first, last);
        Map<LocalDate, CoverageDay> covered = new TreeMap<>();
        if (!days.isEmpty()) {
            days.first()
                    .datesUntil(days.last().plusDays(1))
                    .forEach(day -> covered.put(day, new CoverageDay(day, CoverageState.MISSING, null)));
            channels.forEach(channel -> {
                var series = new Series(service.authorization().id(), channel.agreement(), channel.channel());
                cover(covered, meters.updates(channel, days), delivered.getOrDefault(series, List.of()));
            });
        }
        return new ServiceCoverage(service.row(), List.copyOf(covered.values()));
    }

    /** A day with several channels is as far as the one that is behind. */
    private static void cover(
            Map<LocalDate, CoverageDay> covered, Map<LocalDate, Instant> held, List<DeliveredRun> delivered) {
        held.forEach((day, updated) -> {
            CoverageDay own = delivered.stream()
                    .filter(run -> run.holds(day))
                    .findFirst()
                    .map(run -> new CoverageDay(
                            day,
                            updated.isAfter(run.asOf()) ? CoverageState.CORRECTED : CoverageState.DELIVERED,
                            run.deliveredAt()))
                    .orElseGet(() -> new CoverageDay(day, CoverageState.WAITING, null));
            covered.merge(day, own, CoverageReports::behind);
        });
    }

    private static CoverageDay behind(CoverageDay one, CoverageDay other) {
        if (one.state() == CoverageState.MISSING) {
            return other;
        }
        return one.state().compareTo(other.state()) >= 0 ? one : other;
    }
}
