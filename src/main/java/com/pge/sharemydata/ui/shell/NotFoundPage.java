package com.pge.sharemydata.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** No page has this address. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
final class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    NotFoundPage() {
        super("ui.problem.missing");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("ui.problem.missing.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
