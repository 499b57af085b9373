package com.pge.sharemydata.usage.imports;

import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The services that a file speaks of, each looked up once while it is spoken of. */
final class KnownServices {

    private static final int MOST = 5000;

    private final Customers customers;
    private final Map<String, List<ServiceRow>> numbered = new HashMap<>();
    private final Map<String, List<ServiceRow>> points = new HashMap<>();

    KnownServices(Customers customers) {
        this.customers = customers;
    }

    /** The agreements of the utility's service id, one after another in time. */
    List<ServiceRow> numbered(String number) {
        return known(numbered, number, customers::agreements);
    }

    /** The agreement whose usage point has this id. */
    List<ServiceRow> ofUsagePoint(String id) {
        return known(points, id, one -> customers.ofUsagePoint(one).stream().toList());
    }

    /** Whose service it was on that day: one number is one place, not one customer. */
    static @Nullable ServiceRow on(LocalDate day, List<ServiceRow> agreements) {
        for (ServiceRow one : agreements) {
            if (one.isCurrent(day)) {
                return one;
            }
        }
        return null;
    }

    private static List<ServiceRow> known(
            Map<String, List<ServiceRow>> known, String key, Function<String, List<ServiceRow>> found) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(key, found);
    }
}
