package com.pge.sharemydata.ui;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.shared.Unavailable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The one place where an exception becomes words for a person; views do not catch. */
@Component
public class ErrorHandling implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(ErrorHandling.class);
    private static final int DEEPEST = 20;

    private final transient Texts texts;

    ErrorHandling(Texts texts) {
        this.texts = texts;
    }

    /** Says it at the top of the page the person is on; a browser that went away amid an answer is told nothing. */
    @Override
    public void error(ErrorEvent event) {
        if (chain(event.getThrowable()).anyMatch(ClientAbortException.class::isInstance)) {
            log.debug("The browser went away", event.getThrowable());
            return;
        }
        UI ui = UI.getCurrent();
        String words = words(event.getThrowable(), ui == null ? null : ui.getLocale());
        if (ui != null) {
            ui.getActiveRouterTargetsChain().stream()
                    .filter(Page.class::isInstance)
                    .map(Page.class::cast)
                    .findFirst()
                    .ifPresent(page -> page.complain(words));
        }
    }

    /** What to tell the reader; what nobody foresaw is logged, and told in general words. */
    public String words(Throwable thrown, @Nullable Locale language) {
        Throwable cause = known(thrown);
        return switch (cause) {
            case RuleViolation rule -> texts.text(rule.messageKey(), language, readable(rule.arguments(), language));
            case OptimisticLockingFailureException _ -> texts.text("error.stale", language);
            case AccessDeniedException _ -> texts.text("error.denied", language);
            case Unavailable unavailable -> {
                log.warn("{}", unavailable.getMessage(), unavailable);
                yield texts.text("error.unavailable", language);
            }
            default -> {
                log.error("Unexpected", thrown);
                yield texts.text("error.unexpected", language);
            }
        };
    }

    /** The first exception of the chain that has words of its own. */
    public static Throwable known(Throwable thrown) {
        return chain(thrown).filter(ErrorHandling::hasWords).findFirst().orElse(thrown);
    }

    private static boolean hasWords(Throwable thrown) {
        return thrown instanceof RuleViolation
                || thrown instanceof OptimisticLockingFailureException
                || thrown instanceof AccessDeniedException
                || thrown instanceof Unavailable;
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    private @Nullable Object[] readable(@Nullable Object[] arguments, @Nullable Locale language) {
        return Arrays.stream(arguments)
                .map(argument -> readable(argument, language))
                .toArray();
    }

    private @Nullable Object readable(@Nullable Object argument, @Nullable Locale language) {
        return switch (argument) {
            case Enum<?> word -> {
                String key = word.getDeclaringClass().getSimpleName() + "." + word.name();
                yield texts.find(key, language).orElse(word.name());
            }
            case Instant at -> Dates.date(at);
            case LocalDate date -> Dates.date(date);
            case Collection<?> several ->
                several.stream()
                        .map(one -> String.valueOf(readable(one, language)))
                        .collect(Collectors.joining(", "));
            case Number number -> number;
            case null -> "";
            default -> argument.toString();
        };
    }
}
