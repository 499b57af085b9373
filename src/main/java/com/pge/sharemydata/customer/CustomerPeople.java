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

    /** Matches a person who signed in by his confirmed e-mail address, where that is one customer's and no other's. */
    void recognize(Person person) {
        if (person.emailVerified() && people.customerOf(person.subject()).isEmpty()) {
            customers
                    .onlyOneWith(person.email())
                    .ifPresent(customer -> link(person.subject(), customer, MatchedBy.EMAIL));
        }
    }
}
