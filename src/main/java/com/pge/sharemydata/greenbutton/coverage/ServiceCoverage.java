package com.pge.sharemydata.greenbutton.coverage;

import com.pge.sharemydata.customer.ServiceRow;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One service's days, in their order, up to yesterday. */
public record ServiceCoverage(ServiceRow service, List<CoverageDay> days) {

    public ServiceCoverage {
        days = List.copyOf(days);
    }

    /** Newest first. */
    public List<CoverageMonth> months() {
        return days.stream()
                .collect(Collectors.groupingBy(day -> YearMonth.from(day.day()), TreeMap::new, Collectors.toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(month -> new CoverageMonth(month.getKey(), month.getValue()))
                .toList();
    }
}
