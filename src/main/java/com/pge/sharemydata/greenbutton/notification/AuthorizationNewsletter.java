package com.pge.sharemydata.greenbutton.notification;

import com.pge.sharemydata.authorization.AuthorizationActivated;
import com.pge.sharemydata.authorization.AuthorizationChanged;
import com.pge.sharemydata.authorization.AuthorizationEnded;
import com.pge.sharemydata.authorization.AuthorizationRef;
import com.pge.sharemydata.directory.Standing;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.greenbutton.espi.EspiLinks;
import com.pge.sharemydata.organization.UserType;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Third parties hear of each authorization that was given, changed or ended. The news is queued in the transaction that makes
 * it true; delivering it is a later thing.
 */
@Component
class AuthorizationNewsletter {

    private final CompanyNotifications notifications;
    private final Standings standings;
    private final EspiLinks links;

    AuthorizationNewsletter(CompanyNotifications notifications, Standings standings, EspiLinks links) {
        this.notifications = notifications;
        this.standings = standings;
        this.links = links;
    }

    @EventListener
    void on(AuthorizationActivated event) {
        tell(event.about(), "given", event.at());
    }

    @EventListener
    void on(AuthorizationChanged event) {
        tell(event.about(), "changed", event.at());
    }

    /** Of one that never held, no company ever heard. */
    @EventListener
    void on(AuthorizationEnded event) {
        if (event.before().isInForce()) {
            tell(event.about(), "ended", event.at());
        }
    }

    private void tell(AuthorizationRef about, String what, Instant at) {
        boolean isThirdParty = standings
                .of(about.organization())
                .map(Standing::userType)
                .filter(UserType::isThirdParty)
                .isPresent();
        if (isThirdParty) {
            String id = about.authorization().id();
            notifications.tell(
                    about.organization(),
                    "authorization:" + id + ":" + what + ":" + at.toEpochMilli(),
                    links.authorization(id));
        }
    }
}
