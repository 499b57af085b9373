package com.pge.sharemydata.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but this account does not open it. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
final class DeniedPage extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    DeniedPage() {
        super("ui.problem.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(getTranslation("error.denied"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
