package com.pge.sharemydata.customer;

import com.pge.sharemydata.security.CurrentActor;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Meets customers at the door. */
@Component
class CustomerSignIns {

    private final CustomerPeople people;
    private final CurrentActor actor;

    CustomerSignIns(CustomerPeople people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent signedIn) {
        actor.find().ifPresent(people::recognize);
    }
}
