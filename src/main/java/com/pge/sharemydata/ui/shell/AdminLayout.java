package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.security.CurrentActor;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The back office: a navy column of links, which is a strip on a phone and a rail beside panes. */
@Layout("/admin")
@PermitAll
final class AdminLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final MainMenu menu = new MainMenu("admin");
    private final Div place = new Div();

    AdminLayout(CurrentActor actor, AuthenticationContext authentication) {
        var links = new Nav(menu.linksWithIcons());
        links.addClassName("bo-links");
        links.setAriaLabel(getTranslation("ui.menu"));
        var foot = new Div(new SchemeChoice(), new AccountMenu(actor, authentication));
        foot.addClassName("bo-foot");
        var side = new Header(new Brand("/admin", getTranslation("ui.layout.admin")), links, foot);
        side.addClassName("bo-nav");
        place.addClassName("bo-place");
        getContent().addClassName("bo");
        getContent().add(new SkipLink(), side, place);
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
