package com.pge.sharemydata.authorization;

import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.StandingChanged;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.shared.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What a company's standing does to its customers' authorizations. Nothing goes out meanwhile: every request asks the
 * standing itself.
 */
@Component
class StandingEffects {

    private final Standings standings;
    private final AuthorizationUpkeep upkeep;

    StandingEffects(Standings standings, AuthorizationUpkeep upkeep) {
        this.standings = standings;
        this.upkeep = upkeep;
    }

    /** Goes by where the company stands when it runs: a repetition may come long after the event. */
    @ApplicationModuleListener
    void on(StandingChanged event) {
        standings.of(event.organization()).ifPresent(standing -> follow(standing, event.organization(), event.by()));
    }

    private void follow(Standing standing, OrganizationId organization, Actor by) {
        switch (standing.situation()) {
            case NOT_YET_APPROVED -> {}
            case LIVE, NOT_READY, SURRENDERED -> upkeep.thawAll(organization, by);
            case SUSPENDED -> upkeep.freezeAll(organization, by);
            case ENDED -> upkeep.endAll(organization, EndReason.COMPANY_LEFT, by);
            case REVOKED -> upkeep.endAll(organization, EndReason.COMPANY_REVOKED, by);
        }
    }
}
