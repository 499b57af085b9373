package com.pge.sharemydata.security;

import com.pge.sharemydata.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language of a browser that has no page of ours open: the one its reader chose on this device, else its own. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return Languages.nearest(Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("language"))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst()
                .orElseGet(request::getLocale));
    }
}
