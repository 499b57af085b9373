package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.InvitationRow;
import com.pge.sharemydata.organization.Invitations;
import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.MemberRow;
import com.pge.sharemydata.organization.Members;
import com.pge.sharemydata.organization.Membership;
import com.pge.sharemydata.organization.OrganizationLinks;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The people who act for a company, and those invited to. */
@Route(OrganizationLinks.TEAM)
@Menu(title = "organization.menu.team", order = 8)
@RolesAllowed(Roles.PROVIDER)
final class TeamView extends Page implements BeforeEnterObserver {

    private final Members members;
    private final Invitations invitations;
    private final CurrentActor actor;

    final InviteForm form = new InviteForm(this::invite);

    TeamView(Members members, Invitations invitations, CurrentActor actor) {
        super("organization.team.title");
        this.members = members;
        this.invitations = invitations;
        this.actor = actor;
        lead(getTranslation("organization.team.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.mine().ifPresentOrElse(this::refresh, () -> event.forwardTo(OrganizationLinks.START));
    }

    private void refresh(Membership mine) {
        clear();
        boolean admin = mine.role() == MemberRole.ADMIN;
        List<MemberRow> people = members.colleagues();
        List<InvitationRow> open = invitations.open();
        show(new MemberList(people, actor.person().subject(), admin, this::changeRole, this::askRemove));
        if (!open.isEmpty()) {
            show(new InvitationList(open, admin, this::withdraw));
        } else if (people.size() == 1) {
            show(new EmptyState("user", "organization.team.alone.title", "organization.team.alone.text"));
        }
        if (admin) {
            show(form);
        }
    }

    private void refresh() {
        members.mine().ifPresentOrElse(this::refresh, () -> getUI().ifPresent(ui -> ui.navigate("")));
    }

    private void invite(InviteForm.Invite invite) {
        invitations.invite(invite.email(), invite.role());
        form.reset();
        Notifications.saved("organization.team.invited", invite.email());
        refresh();
    }

    private void withdraw(InvitationRow invitation) {
        invitations.withdraw(invitation.id());
        Notifications.saved("organization.team.withdrawn", invitation.email());
        refresh();
    }

    private void changeRole(MemberRow member, MemberRole role) {
        try {
            members.changeRole(member.subject(), role);
            Notifications.saved("organization.team.role.saved", member.name());
        } finally {
            refresh();
        }
    }

    private void askRemove(MemberRow member) {
        boolean self = member.subject().equals(actor.person().subject());
        String key = self ? "organization.team.leave" : "organization.team.remove";
        new DangerDialog(
                        getTranslation(key + ".question", member.name()),
                        getTranslation(key + ".verb"),
                        getTranslation(key + ".keep"),
                        _ -> remove(member, self))
                .consequence(getTranslation(key + ".first"))
                .consequence(getTranslation(key + ".second"))
                .open();
    }

    private void remove(MemberRow member, boolean self) {
        if (self) {
            members.leave();
        } else {
            members.remove(member.subject());
        }
        refresh();
    }
}
