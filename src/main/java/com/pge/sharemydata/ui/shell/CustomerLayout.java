package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** The pages of a customer. */
@Layout("/customer")
@PermitAll
final class CustomerLayout extends SiteLayout {

    CustomerLayout(Utility utility, CurrentActor actor, AuthenticationContext authentication) {
        super("customer", "ui.layout.customer", utility, actor, authentication);
    }
}
