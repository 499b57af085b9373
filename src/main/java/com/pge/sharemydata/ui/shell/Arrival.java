package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import org.jspecify.annotations.Nullable;

/**
 * After a change of page inside a window the focus goes to the new heading. Not on the first page, whose title the
 * browser says, and not where only a filter in the address changed.
 */
final class Arrival implements AfterNavigationListener {

    private @Nullable String before;

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        if (before != null && !before.equals(here)) {
            UI.getCurrent().getActiveRouterTargetsChain().stream()
                    .filter(Page.class::isInstance)
                    .map(Page.class::cast)
                    .findFirst()
                    .ifPresent(Page::begin);
        }
        before = here;
    }
}
