package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.CustomerDetails;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.registration.RegistrationDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one receipt says, in no language.
 *
 * @param registration the version of the company's registration that the customer read
 * @param changed what was changed, where the receipt is of a change
 * @param ended why it is over, where the receipt is of an end
 */
record ReceiptFacts(
        ReceiptId id,
        ReceiptKind kind,
        Instant at,
        AuthorizationDetails authorization,
        CustomerDetails customer,
        RegistrationDetails registration,
        @Nullable AuthorizationChanged changed,
        @Nullable AuthorizationEnded ended) {

    /** As of this receipt, in the order in which people read them. */
    List<DataCategory> data() {
        return (changed == null ? authorization.data() : changed.data())
                .stream().sorted().toList();
    }

    /** As of this receipt; null until cancelled. */
    @Nullable
    LocalDate lastDay() {
        return changed == null ? authorization.term().lastDay() : changed.lastDay();
    }
}
