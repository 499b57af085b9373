package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.usage.ProgramEnrollment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company may know of one customer. What is not shared is null, and ids tell nothing.
 *
 * @param id of the authorization, which is the customer's here
 * @param name as on the bill
 * @param since when it was shared
 */
public record SharedCustomer(String id, @Nullable String name, Instant since, List<Account> accounts) {

    public SharedCustomer {
        accounts = List.copyOf(accounts);
    }

    /** @param number the utility's */
    public record Account(@Nullable String number, List<Agreement> agreements) {

        public Account {
            agreements = List.copyOf(agreements);
        }
    }

    /**
     * One service.
     *
     * @param usagePoint its public id
     * @param number the utility's
     * @param start the first day of service
     * @param isOpen whether it has no end yet
     * @param programs for demand response; none where they are not shared
     */
    public record Agreement(
            String usagePoint,
            @Nullable String number,
            @Nullable LocalDate start,
            boolean isOpen,
            @Nullable Address address,
            List<ProgramEnrollment> programs) {

        public Agreement {
            programs = List.copyOf(programs);
        }
    }

    /** Where something is delivered. */
    public record Address(String street, String city, String state, String postalCode) {}
}
