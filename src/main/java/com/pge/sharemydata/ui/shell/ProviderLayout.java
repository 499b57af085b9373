package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** The pages of a company and its people. */
@Layout("/provider")
@PermitAll
final class ProviderLayout extends SiteLayout {

    ProviderLayout(Utility utility, CurrentActor actor, AuthenticationContext authentication) {
        super("provider", "ui.layout.provider", utility, actor, authentication);
    }
}
