package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.customer.Commodity;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Phrases;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is shared, of what, until when, as parts of a sentence in the reader's language. */
final class Words {

    private Words() {}

    /** "your name and address, your bills, and your meter readings" */
    static String data(Component reader, Set<DataCategory> data) {
        return and(
                reader,
                data.stream()
                        .sorted()
                        .map(category -> reader.getTranslation("authorization.data." + category + ".what"))
                        .toList());
    }

    /** "electricity and gas at 418 Linden Street", or how many at how many addresses. */
    static String services(Component reader, Collection<ServiceRow> services) {
        long addresses = services.stream().map(Words::address).distinct().count();
        if (addresses != 1) {
            return reader.getTranslation("authorization.services.several", services.size(), addresses);
        }
        List<String> commodities = services.stream()
                .map(ServiceRow::commodity)
                .distinct()
                .sorted()
                .map(commodity -> commodity(reader, commodity))
                .toList();
        ServiceRow first = services.iterator().next();
        return reader.getTranslation("authorization.services.at", and(reader, commodities), first.street());
    }

    static String commodity(Component reader, Commodity commodity) {
        return reader.getTranslation("authorization.commodity." + commodity);
    }

    /** The number of a service, shortened to what people compare. */
    static String service(Component reader, ServiceRow service) {
        String number = service.number();
        return reader.getTranslation(
                "authorization.service",
                reader.getTranslation("Commodity." + service.commodity()),
                number.substring(Math.max(0, number.length() - 4)));
    }

    static String address(ServiceRow service) {
        return service.street() + ", " + service.city();
    }

    static String until(Component reader, @Nullable LocalDate lastDay) {
        return lastDay == null
                ? reader.getTranslation("authorization.until.stopped")
                : reader.getTranslation("authorization.until.day", Dates.date(lastDay));
    }

    private static String and(Component reader, List<String> parts) {
        return parts.isEmpty() ? reader.getTranslation("authorization.nothing") : Phrases.and(parts);
    }
}
