package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Links;
import com.pge.sharemydata.ui.TextLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** "Sign in" for a stranger; for a person his name, his pages, and the way out. */
final class AccountMenu extends Composite<Div> {

    AccountMenu(CurrentActor actor, AuthenticationContext authentication) {
        getContent().addClassName("account");
        getContent()
                .add(actor.find().map(person -> menu(person, authentication)).orElseGet(this::signIn));
    }

    private Component signIn() {
        var link =
                new Anchor(Links.href(HomeView.PATH), Icon.of("user"), new Span(getTranslation("ui.account.signIn")));
        link.addClassName("top-link");
        // Signing in happens at the identity provider, outside the router.
        link.setRouterIgnore(true);
        return link;
    }

    private Component menu(Person person, AuthenticationContext authentication) {
        var name = new Span(person.name());
        name.addClassName("hide-s");
        var signOut = new NativeButton(getTranslation("ui.account.signOut"), click -> authentication.logout());
        var entries = new Div(new TextLink("ui.account.home", HomeView.PATH), signOut);
        entries.addClassName("menu-box");
        var summary = new Span(Icon.of("user"), name);
        summary.addClassName("top-link");
        var menu = new NativeDetails();
        menu.setSummary(summary);
        menu.setContent(entries);
        menu.addClassNames("folds", "account-menu");
        return menu;
    }
}
