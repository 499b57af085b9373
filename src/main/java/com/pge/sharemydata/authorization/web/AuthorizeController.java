package com.pge.sharemydata.authorization.web;

import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.authorization.AuthorizeOutcome;
import com.pge.sharemydata.authorization.AuthorizeParameters;
import com.pge.sharemydata.authorization.AuthorizeProblem;
import com.pge.sharemydata.authorization.IncomingRequests;
import com.pge.sharemydata.customer.NetworkAddress;
import com.pge.sharemydata.security.PortalAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The authorize endpoints, live and test: where companies' software sends customers' browsers (RFC 6749, 4.1.1). */
@Controller
class AuthorizeController {

    private final IncomingRequests requests;
    private final AuthorizePage page;
    private final TestObserver observer;
    private final PortalAddress portal;
    private final Clock clock;

    AuthorizeController(
            IncomingRequests requests, AuthorizePage page, TestObserver observer, PortalAddress portal, Clock clock) {
        this.requests = requests;
        this.page = page;
        this.observer = observer;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping({AuthorizeLinks.MY_AUTHORIZATION, AuthorizeLinks.LIVE})
    ResponseEntity<String> live(HttpServletRequest request) {
        return answer(request, receive(request, false));
    }

    @GetMapping(AuthorizeLinks.TEST)
    ResponseEntity<String> test(HttpServletRequest request) {
        Instant at = clock.instant();
        AuthorizeOutcome outcome = receive(request, true);
        ResponseEntity<String> answer = answer(request, outcome);
        observer.authorize(request, outcome, answer, at);
        return answer;
    }

    /** RFC 6749, 3.1 leaves POST to us: what stands in a body cannot survive a sign-in. */
    @RequestMapping(
            path = {AuthorizeLinks.MY_AUTHORIZATION, AuthorizeLinks.LIVE, AuthorizeLinks.TEST},
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<String> otherMethods(HttpServletRequest request) {
        ResponseEntity<String> answer =
                page.answer(request, refusal(HttpStatus.METHOD_NOT_ALLOWED, AuthorizeProblem.METHOD));
        return ResponseEntity.status(answer.getStatusCode())
                .header(HttpHeaders.ALLOW, "GET, HEAD")
                .contentType(MediaType.TEXT_HTML)
                .body(answer.getBody());
    }

    private ResponseEntity<String> answer(HttpServletRequest request, AuthorizeOutcome outcome) {
        return switch (outcome) {
            case AuthorizeOutcome.Refused refused -> refused(request, refused.problem());
            case AuthorizeOutcome.Redirect redirect -> to(redirect.to());
            case AuthorizeOutcome.Accepted accepted -> to(URI.create(portal.of(accepted.path())));
        };
    }

    private AuthorizeOutcome receive(HttpServletRequest request, boolean testing) {
        return requests.receive(
                AuthorizeParameters.in(request.getQueryString()), testing, new NetworkAddress(request.getRemoteAddr()));
    }

    private ResponseEntity<String> refused(HttpServletRequest request, AuthorizeProblem problem) {
        if (problem != AuthorizeProblem.TOO_MANY) {
            return page.answer(request, refusal(HttpStatus.BAD_REQUEST, problem));
        }
        ResponseEntity<String> answer = page.answer(
                request,
                new AuthorizePage.Sheet(
                        HttpStatus.TOO_MANY_REQUESTS.value(),
                        "authorize.page.busy",
                        problem.key(),
                        "authorize.page.home",
                        "/customer"));
        return ResponseEntity.status(answer.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(requests.pause().toSeconds()))
                .contentType(MediaType.TEXT_HTML)
                .body(answer.getBody());
    }

    private static AuthorizePage.Sheet refusal(HttpStatus status, AuthorizeProblem problem) {
        return new AuthorizePage.Sheet(
                status.value(), "authorize.page.refused", problem.key(), "authorize.page.home", "/customer");
    }

    static ResponseEntity<String> to(URI address) {
        return ResponseEntity.status(HttpStatus.FOUND).location(address).build();
    }
}
