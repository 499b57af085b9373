package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Which part of a collection is wanted, as ESPI asks for it.
 *
 * @param startIndex of the first entry, counted from 1; it begins a page
 */
record PageParameters(
        @BindParam("max-results") @Nullable String maxResults,
        @BindParam("start-index") @Nullable String startIndex) {

    private static final int USUAL = 500;
    private static final int MOST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    Pageable pageable() {
        int size = Math.min(number("max-results", maxResults, USUAL), MOST);
        return PageRequest.of((number("start-index", startIndex, 1) - 1) / size, size);
    }

    private static int number(String name, @Nullable String text, int otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused(Refusal.BAD_COUNT, name);
        }
        return Integer.parseInt(text);
    }
}
