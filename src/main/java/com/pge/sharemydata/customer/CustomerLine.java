package com.pge.sharemydata.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One sound row of an import, taken apart into what it says of whom. */
record CustomerLine(long line, Holder holder, Account account, Premise premise, Agreement agreement) {

    record Holder(String number, String name, String email, String language) {}

    record Account(String number, String customerNumber, String postalCode) {}

    record Premise(String number, String street, String city, String state, String postalCode) {}

    /** @param end as the row says; how it is kept depends on the agreements that follow */
    record Agreement(
            String number,
            String accountNumber,
            String premiseNumber,
            Commodity commodity,
            CustomerClass customerClass,
            String rateSchedule,
            LocalDate start,
            @Nullable LocalDate end) {

        Agreement endedOn(@Nullable LocalDate day) {
            return new Agreement(
                    number, accountNumber, premiseNumber, commodity, customerClass, rateSchedule, start, day);
        }
    }
}
