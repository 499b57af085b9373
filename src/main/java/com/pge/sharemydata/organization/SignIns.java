package com.pge.sharemydata.organization;

import com.pge.sharemydata.security.CurrentActor;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Meets the members of organizations at the door. */
@Component
class SignIns {

    private final Members members;
    private final CurrentActor actor;

    SignIns(Members members, CurrentActor actor) {
        this.members = members;
        this.actor = actor;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent signedIn) {
        actor.find().ifPresent(members::recognize);
    }
}
