package com.pge.sharemydata.status;

import com.pge.sharemydata.messaging.Mails;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.MemberRow;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the technical people of every company of maintenance: once when it is planned, and of each change. */
@Component
class MaintenanceMails {

    private static final Set<OrganizationStatus> TOLD =
            EnumSet.of(OrganizationStatus.ACTIVE, OrganizationStatus.SUSPENDED, OrganizationStatus.SURRENDERED);

    private final Mails mails;
    private final Organizations organizations;
    private final Members members;
    private final MaintenanceWords words;

    MaintenanceMails(Mails mails, Organizations organizations, Members members, MaintenanceWords words) {
        this.mails = mails;
        this.organizations = organizations;
        this.members = members;
        this.words = words;
    }

    @ApplicationModuleListener
    void on(MaintenanceAnnounced event) {
        organizations.ids().stream()
                .filter(id -> TOLD.contains(organizations.details(id).status()))
                .forEach(id -> tell(id, event));
    }

    private void tell(OrganizationId organization, MaintenanceAnnounced event) {
        MaintenanceRow window = event.window();
        for (MemberRow member : members.of(organization)) {
            if (member.role().includes(MemberRole.TECHNICAL)) {
                mails.send(
                        "maintenance:%s:%d".formatted(window.id(), window.revision()),
                        member.email(),
                        member.language(),
                        "maintenance-" + event.kind().name().toLowerCase(Locale.ROOT),
                        Map.of(
                                "start", words.time(window.start(), member.language()),
                                "end", words.time(window.end(), member.language()),
                                "parts", words.parts(window, member.language()),
                                "note", window.note(),
                                "link", "/" + StatusLinks.PAGE));
            }
        }
    }
}
