package com.pge.sharemydata.organization.ui;

import com.pge.sharemydata.organization.MemberRole;
import com.pge.sharemydata.organization.MemberRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The members of a team; an administrator changes roles and removes people here. */
final class MemberList extends Composite<Section> {

    private final String self;
    private final boolean admin;
    private final transient BiConsumer<MemberRow, MemberRole> changing;
    private final transient Consumer<MemberRow> removing;

    MemberList(
            List<MemberRow> people,
            String self,
            boolean admin,
            BiConsumer<MemberRow, MemberRole> changing,
            Consumer<MemberRow> removing) {
        this.self = self;
        this.admin = admin;
        this.changing = changing;
        this.removing = removing;
        var list = new UnorderedList();
        list.addClassName("tasks");
        list.getElement().setAttribute("role", "list");
        people.forEach(member -> list.add(new ListItem(words(member), actions(member))));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("organization.team.members")), list);
    }

    private Component words(MemberRow member) {
        boolean me = member.subject().equals(self);
        var name = new Span(me ? getTranslation("organization.team.you", member.name()) : member.name());
        name.addClassName("strong");
        var email = new Span(member.email().value());
        email.addClassName("hint");
        return new Div(name, email);
    }

    private Component actions(MemberRow member) {
        var actions = new Div();
        actions.addClassName("row");
        actions.add(admin ? role(member) : new Span(getTranslation("MemberRole." + member.role())));
        boolean me = member.subject().equals(self);
        if (admin || me) {
            var remove = new Button(
                    getTranslation(me ? "organization.team.leave.verb" : "organization.team.remove.verb"),
                    click -> removing.accept(member));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            if (!me) {
                remove.setAriaLabel(getTranslation("organization.team.remove.what", member.name()));
            }
            actions.add(remove);
        }
        return actions;
    }

    private Component role(MemberRow member) {
        var role = new Select<MemberRole>();
        role.setItems(MemberRole.values());
        role.setItemLabelGenerator(item -> getTranslation("MemberRole." + item));
        role.setValue(member.role());
        role.setAriaLabel(getTranslation("organization.team.role.of", member.name()));
        role.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changing.accept(member, change.getValue());
            }
        });
        return role;
    }
}
