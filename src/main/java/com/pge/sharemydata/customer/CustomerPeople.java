package com.pge.sharemydata.customer;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.security.UtilityLogin;
import com.pge.sharemydata.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which person is which customer: one customer a person, any number of people a customer. */
@Service
@Transactional
public class CustomerPeople {

    private final CustomerPersonTable people;
    private final CustomerTable customers;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    CustomerPeople(
            CustomerPersonTable people,
            CustomerTable customers,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.customers = customers;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The utility says who the person is; once more the same changes nothing, another customer is a rule violation
     * {@code customer.error.matched-already}. For callers that have checked it.
     */
    public void link(String subject, CustomerId customer) {
        link(subject, customer, MatchedBy.UTILITY);
    }

    void link(String subject, CustomerId customer, MatchedBy matchedBy) {
        Optional<CustomerId> known = people.customerOf(subject);
        if (known.isPresent()) {
            if (!known.get().equals(customer)) {
                throw new RuleViolation("customer.error.matched-already");
            }
            return;
        }
        Instant now = clock.instant();
        people.add(subject, customer, matchedBy, now);
        events.publishEvent(new PersonMatched(customer, subject, matchedBy, actor.get(), now));
    }

    /**
     * Matches a person who signs in: by the customer number that the utility's own login named; where no such login
     * speaks, by his confirmed e-mail address, if that is one customer's and no other's.
     *
     * @return whether the person is a customer
     */
    boolean recognize(Person person, UtilityLogin login) {
        if (people.customerOf(person.subject()).isPresent()) {
            return true;
        }
        boolean isNamed = !login.customerNumber().isEmpty();
        Optional<CustomerId> customer = isNamed ? customers.ofNumber(login.customerNumber()) : addressed(person, login);
        customer.ifPresent(found -> link(person.subject(), found, isNamed ? MatchedBy.LOGIN : MatchedBy.EMAIL));
        return customer.isPresent();
    }

    /** The utility knows its customers: an address is no proof where its login could have named one and did not. */
    private Optional<CustomerId> addressed(Person person, UtilityLogin login) {
        return person.emailVerified() && !login.used() ? customers.onlyOneWith(person.email()) : Optional.empty();
    }
}
