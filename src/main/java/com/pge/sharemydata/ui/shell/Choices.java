package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.shared.Languages;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader chose for himself on this device, signed in or not: the language, and light or dark. Kept in cookies. */
final class Choices {

    private static final String LANGUAGE = "language";
    private static final String SCHEME = "scheme";
    private static final Duration KEPT = Duration.ofDays(365);

    private Choices() {}

    /** The chosen language, else the one of ours that serves the browser best. */
    static Locale language(VaadinRequest request) {
        return Languages.nearest(
                cookie(request, LANGUAGE).map(Locale::forLanguageTag).orElseGet(request::getLocale));
    }

    /** Light or dark where chosen; else the device decides. */
    static ColorScheme.Value scheme(VaadinRequest request) {
        return switch (cookie(request, SCHEME).orElse("")) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.SYSTEM;
        };
    }

    static void keep(Locale language) {
        keep(LANGUAGE, language.toLanguageTag());
    }

    static void keep(ColorScheme.Value scheme) {
        keep(SCHEME, scheme == ColorScheme.Value.SYSTEM ? "" : scheme.getValue());
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        VaadinRequest request = VaadinService.getCurrentRequest();
        if (response == null || request == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(value.isEmpty() ? 0 : (int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
