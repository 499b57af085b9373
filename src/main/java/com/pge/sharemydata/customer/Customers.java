package com.pge.sharemydata.customer;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The utility's customers: to themselves, to the modules above, and to those who help and audit. */
@Service
@Transactional(readOnly = true)
public class Customers {

    private static final String IS_CUSTOMER = "hasRole('" + Roles.CUSTOMER + "')";
    private static final String LOOKS_UP = "hasAnyRole('" + Roles.CUSTOMER_CARE + "', '" + Roles.AUDITOR + "')";

    private final CustomerTable table;
    private final CustomerPersonTable people;
    private final CurrentActor actor;

    Customers(CustomerTable table, CustomerPersonTable people, CurrentActor actor) {
        this.table = table;
        this.people = people;
        this.actor = actor;
    }

    /** Who the person at the keyboard is to the utility; nothing before he is matched. */
    @PreAuthorize(IS_CUSTOMER)
    public Optional<CustomerDetails> mine() {
        return ofSubject(actor.person().subject()).map(this::details);
    }

    /** The same, where there has to be a match: a rule violation {@code customer.error.unmatched} without one. */
    @PreAuthorize(IS_CUSTOMER)
    public CustomerId mineId() {
        return ofSubject(actor.person().subject()).orElseThrow(() -> new RuleViolation("customer.error.unmatched"));
    }

    /** For modules above, which have checked their caller. */
    public Optional<CustomerId> ofSubject(String subject) {
        return people.customerOf(subject);
    }

    /** For modules above, which have checked their caller. */
    public CustomerDetails details(CustomerId id) {
        return table.details(id).orElseThrow(() -> new RuleViolation("customer.error.unknown"));
    }

    /** Those of them that exist, by account and address. For modules above, which have checked their caller. */
    public List<ServiceRow> services(Collection<ServiceAgreementId> ids) {
        return table.services(ids);
    }

    /** The agreements with this number of the utility, one after another in time. For modules above, which have checked their caller. */
    public List<ServiceRow> agreements(String number) {
        return table.agreements(number);
    }

    /** The agreement whose public id this is. For modules above, which have checked their caller. */
    public Optional<ServiceRow> ofUsagePoint(String id) {
        return table.ofUsagePoint(id);
    }

    /** The people who may act as this customer. For modules above, which have checked their caller. */
    public Set<String> subjects(CustomerId customer) {
        return people.subjects(customer);
    }

    /**
     * Lets nobody else act on this customer's authorizations until the caller's transaction ends. For modules above, which
     * have checked their caller.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CustomerId id) {
        table.lock(id);
    }

    /** The customer with this number of the utility. For modules above, which have checked their caller. */
    public Optional<CustomerId> ofNumber(String number) {
        return table.ofNumber(number);
    }

    /**
     * By the beginning of a customer, account or service number, of the e-mail address on file, or of the first or the
     * last word of the name; everybody for an empty text.
     */
    @PreAuthorize(LOOKS_UP)
    public List<CustomerRow> find(String text, Pageable page) {
        return table.find(text.strip(), page);
    }
}
