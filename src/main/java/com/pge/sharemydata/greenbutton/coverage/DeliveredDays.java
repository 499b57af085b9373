package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.customer.ServiceAgreementId;
import com.pge.sharemydata.greenbutton.coverage.DayRun.Series;
import com.pge.sharemydata.usage.MeterDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees days go by, channel after channel, while they are written. Costs a comparison a day. */
public final class DeliveredDays {

    private final Instant asOf;
    private final List<DayRun> runs = new ArrayList<>();
    private @Nullable Series series;
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    /** @param asOf before the first of them is read */
    public DeliveredDays(Instant asOf) {
        this.asOf = asOf;
    }

    public void add(AuthorizationId authorization, ServiceAgreementId agreement, MeterDay day) {
        boolean goesOn = series != null
                && series.channel() == day.channel()
                && series.agreement().equals(agreement)
                && series.authorization().equals(authorization)
                && last.plusDays(1).equals(day.day());
        if (!goesOn) {
            end();
            series = new Series(authorization, agreement, day.channel());
            first = day.day();
        }
        last = day.day();
    }

    public boolean isEmpty() {
        return series == null && runs.isEmpty();
    }

    List<DayRun> runs() {
        end();
        return List.copyOf(runs);
    }

    private void end() {
        if (series != null) {
            runs.add(new DayRun(series, first, last, asOf));
            series = null;
        }
    }
}
