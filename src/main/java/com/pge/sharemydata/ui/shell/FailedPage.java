package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.ui.ErrorHandling;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page failed while it was being made: an unknown number in its address, mostly. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
final class FailedPage extends ProblemPage implements HasErrorParameter<Exception> {

    private final transient ErrorHandling errors;

    FailedPage(ErrorHandling errors) {
        super("ui.problem.failed");
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(errors.words(parameter.getCaughtException(), getLocale()));
        return ErrorHandling.known(parameter.getCaughtException()) instanceof RuleViolation
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
