package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

/** A bar on top, the page, a footer; on a phone the bar's links fold into a menu. */
abstract class SiteLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Div place = new Div();
    private final MainMenu menu;

    SiteLayout(
            String prefix,
            String subtitleKey,
            Utility utility,
            CurrentActor actor,
            AuthenticationContext authentication) {
        menu = new MainMenu(prefix);
        place.addClassName("place");
        getContent().addClassNames("page", prefix.isEmpty() ? "public" : prefix);
        getContent()
                .add(
                        new SkipLink(),
                        bar(
                                "/" + prefix,
                                getTranslation(subtitleKey, utility.name()),
                                new AccountMenu(actor, authentication)),
                        place,
                        new SiteFooter(utility));
    }

    private Component bar(String home, String subtitle, Component account) {
        var end = new Div(account);
        end.addClassName("top-end");
        var wrap = new Div(new Brand(home, subtitle));
        wrap.addClassName("wrap");
        if (!menu.isEmpty()) {
            wrap.add(wide(), end, folded());
        } else {
            wrap.add(end);
        }
        var bar = new Header(wrap);
        bar.addClassName("top");
        return bar;
    }

    private Component wide() {
        var links = new Nav(menu.links());
        links.addClassName("top-nav");
        links.setAriaLabel(getTranslation("ui.menu"));
        return links;
    }

    private Component folded() {
        var links = new Nav(menu.links());
        links.addClassName("menu-nav");
        links.setAriaLabel(getTranslation("ui.menu"));
        var summary = new Span(Icon.of("list"), new Span(getTranslation("ui.menu")));
        summary.addClassName("top-link");
        var folded = new NativeDetails();
        folded.setSummary(summary);
        folded.setContent(links);
        folded.addClassNames("folds", "menu");
        return folded;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        place.getElement().removeAllChildren();
        if (content != null) {
            place.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        place.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.mark(event.getLocation().getPath());
    }
}
