package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The pages everybody may read. */
@Layout("/")
@AnonymousAllowed
final class PublicLayout extends SiteLayout {

    PublicLayout(Utility utility, CurrentActor actor, AuthenticationContext authentication) {
        super("", "ui.layout.public", utility, actor, authentication);
    }
}
