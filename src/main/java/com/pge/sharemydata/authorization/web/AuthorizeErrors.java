package com.pge.sharemydata.authorization.web;

import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.credential.RefusedByIssuer;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what could not be done at the authorize addresses into a page for the person at the browser. */
@ControllerAdvice(basePackageClasses = AuthorizeErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class AuthorizeErrors {

    private static final Logger log = LoggerFactory.getLogger(AuthorizeErrors.class);

    private final AuthorizePage page;

    AuthorizeErrors(AuthorizePage page) {
        this.page = page;
    }

    /** The request is another person's, over, or answered: which of it is nobody's business who does not know. */
    @ExceptionHandler({
        RuleViolation.class,
        AuthorizationDeniedException.class,
        AuthenticationCredentialsNotFoundException.class
    })
    ResponseEntity<String> lost(HttpServletRequest request) {
        return page.answer(
                request,
                new AuthorizePage.Sheet(
                        HttpStatus.BAD_REQUEST.value(),
                        "authorize.page.lost",
                        null,
                        "authorize.page.home",
                        "/customer"));
    }

    /** What was decided is kept: the same address again goes on from here. */
    @ExceptionHandler({Unavailable.class, RefusedByIssuer.class})
    ResponseEntity<String> down(RuntimeException problem, HttpServletRequest request) {
        log.warn("No code for {}: {}", request.getServletPath(), problem.getMessage());
        return page.answer(
                request,
                new AuthorizePage.Sheet(
                        HttpStatus.SERVICE_UNAVAILABLE.value(),
                        "authorize.page.down",
                        null,
                        "authorize.page.again",
                        again(request)));
    }

    private static String again(HttpServletRequest request) {
        String path = request.getRequestURI().startsWith(AuthorizeLinks.TEST)
                ? AuthorizeLinks.TEST_PROCEED
                : AuthorizeLinks.PROCEED;
        return path + "?request="
                + Optional.ofNullable(request.getParameter("request")).orElse("");
    }
}
