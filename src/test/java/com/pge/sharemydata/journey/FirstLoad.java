package com.pge.sharemydata.journey;

import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** What a first visit costs: every byte that a Chromium with an empty cache receives for a page, headers and all. */
public final class FirstLoad {

    private static final int QUIET_MILLISECONDS = 1_500;

    private FirstLoad() {}

    /** Opens the page and waits until nothing is loading any more. */
    public static double kilobytes(String url) {
        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright);
                var context = browser.newContext()) {
            var page = context.newPage();
            var network = context.newCDPSession(page);
            List<Long> bytes = new ArrayList<>();
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.add(event.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            page.navigate(url);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(QUIET_MILLISECONDS);
            return bytes.stream().mapToLong(Long::longValue).sum() / 1024.0;
        }
    }
}
