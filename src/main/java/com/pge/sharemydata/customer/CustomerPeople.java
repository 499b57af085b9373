package com.pge.sharemydata.customer;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Person;
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
     * Matches a person who signs in: by the customer number that the utility's own login named, else by his confirmed
     * e-mail address, where that is one customer's and no other's.
     *
     * @param number empty where no login named one
     * @return whether the person is a customer
     */
    boolean recognize(Person person, String number) {
        if (people.customerOf(person.subject()).isPresent()) {
            return true;
        }
        Optional<CustomerId> named = number.isBlank() ? Optional.empty() : customers.ofNumber(number);
        if (named.isPresent()) {
            link(person.subject(), named.get(), MatchedBy.LOGIN);
            return true;
        }
        Optional<CustomerId> addressed =
                person.emailVerified() ? customers.onlyOneWith(person.email()) : Optional.empty();
        addressed.ifPresent(customer -> link(person.subject(), customer, MatchedBy.EMAIL));
        return addressed.isPresent();
    }
}
