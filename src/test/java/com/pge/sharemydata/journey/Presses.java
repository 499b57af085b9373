package com.pge.sharemydata.journey;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What somebody had to do at the portal: the pages that were drawn, and how often a mouse or a finger went down. */
final class Presses {

    private final List<String> screens = new ArrayList<>();
    private final AtomicInteger presses = new AtomicInteger();

    /** Counts from now on. */
    Presses(Page page, String portalUrl) {
        page.exposeFunction("pressed", _ -> presses.incrementAndGet());
        page.addInitScript("addEventListener('pointerdown', () => window.pressed(), true)");
        page.onFrameNavigated(frame -> drawn(frame, page, portalUrl));
    }

    private void drawn(Frame frame, Page page, String portalUrl) {
        if (frame.equals(page.mainFrame()) && frame.url().startsWith(portalUrl)) {
            screens.add(frame.url());
        }
    }

    List<String> screens() {
        return List.copyOf(screens);
    }

    int number() {
        return presses.get();
    }
}
