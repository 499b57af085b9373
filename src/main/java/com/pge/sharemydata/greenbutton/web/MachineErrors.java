package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what a controller of the machine API could not do into the documented answer. */
@RestControllerAdvice(basePackageClasses = MachineErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class MachineErrors {

    private static final Logger log = LoggerFactory.getLogger(MachineErrors.class);

    private final RefusalAnswers answers;

    MachineErrors(RefusalAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(refused, request, response);
    }

    @ExceptionHandler
    void unreadable(InvalidParameterException query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.send(new Refused(Refusal.UNREADABLE_QUERY), request, response);
    }

    @ExceptionHandler
    void unexpected(RuntimeException unexpected, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted() && unexpected instanceof UncheckedIOException) {
            log.debug("The reader of {} went away", request.getServletPath());
            return;
        }
        if (response.isCommitted()) {
            // Thrown from here, Spring would take some of them for the reader's going away, and end the answer in
            // peace.
            log.error("Broken off at {}", request.getServletPath(), unexpected);
            MachineCall.of(request).brokenOff = true;
            return;
        }
        log.error("Unexpected at {}", request.getServletPath(), unexpected);
        response.reset();
        answers.send(new Refused(Refusal.UNEXPECTED), request, response);
    }
}
