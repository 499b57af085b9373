package com.pge.sharemydata.authorization.web;

import com.pge.sharemydata.authorization.AuthorizationRequestId;
import com.pge.sharemydata.authorization.AuthorizeLinks;
import com.pge.sharemydata.authorization.AuthorizeProblem;
import com.pge.sharemydata.authorization.CodeHandovers;
import com.pge.sharemydata.authorization.CodeHandovers.Departure;
import com.pge.sharemydata.authorization.CodeHandovers.HandedOver;
import com.pge.sharemydata.credential.CodeCallbacks;
import com.pge.sharemydata.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The browser's way to the code and back, after the consent. What it brings back counts only in the session that set
 * out, with the state of that departure, once.
 */
@Controller
class CodeController {

    private static final String DEPARTED = CodeController.class.getName() + ".";

    private final CodeHandovers handovers;
    private final TestObserver observer;
    private final Clock clock;

    CodeController(CodeHandovers handovers, TestObserver observer, Clock clock) {
        this.handovers = handovers;
        this.observer = observer;
        this.clock = clock;
    }

    @GetMapping(AuthorizeLinks.PROCEED)
    ResponseEntity<String> proceed(HttpServletRequest http, @RequestParam(defaultValue = "") String request) {
        return depart(http, request, false);
    }

    @GetMapping(AuthorizeLinks.TEST_PROCEED)
    ResponseEntity<String> proceedWithTest(HttpServletRequest http, @RequestParam(defaultValue = "") String request) {
        return depart(http, request, true);
    }

    @GetMapping(CodeCallbacks.LIVE_PATH)
    ResponseEntity<String> code(
            HttpServletRequest http,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String error) {
        return AuthorizeController.to(arrive(http, false, state, code, error).to());
    }

    @GetMapping(CodeCallbacks.TEST_PATH)
    ResponseEntity<String> testCode(
            HttpServletRequest http,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String error) {
        Instant at = clock.instant();
        HandedOver back = arrive(http, true, state, code, error);
        ResponseEntity<String> answer = AuthorizeController.to(back.to());
        String problem = code == null ? problem(error).key() : null;
        observer.redirect(http, back.organization(), problem, answer, at);
        return answer;
    }

    private ResponseEntity<String> depart(HttpServletRequest http, String text, boolean testing) {
        AuthorizationRequestId id =
                AuthorizationRequestId.read(text).orElseThrow(() -> new RuleViolation("authorize.error.unknown"));
        Departure departure = handovers.depart(id, testing);
        http.getSession().setAttribute(DEPARTED + departure.state(), id);
        return AuthorizeController.to(departure.to());
    }

    private HandedOver arrive(
            HttpServletRequest http, boolean testing, String state, @Nullable String code, @Nullable String error) {
        AuthorizationRequestId id = departed(http.getSession(false), state);
        return code == null
                ? handovers.fail(id, testing, state, problem(error))
                : handovers.arrive(id, testing, state, code);
    }

    /** The request that this session set out with; it is forgotten by being asked for. */
    private static AuthorizationRequestId departed(@Nullable HttpSession session, String state) {
        if (session != null && session.getAttribute(DEPARTED + state) instanceof AuthorizationRequestId id) {
            session.removeAttribute(DEPARTED + state);
            return id;
        }
        throw new RuleViolation("authorize.error.state");
    }

    private static AuthorizeProblem problem(@Nullable String error) {
        return "temporarily_unavailable".equals(error)
                ? AuthorizeProblem.PROVIDER_DOWN
                : AuthorizeProblem.PROVIDER_ERROR;
    }
}
