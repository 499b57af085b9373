package com.pge.sharemydata.connectivity.ui;

import com.pge.sharemydata.connectivity.RunNews;
import com.pge.sharemydata.organization.OrganizationId;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page as new as its company's runs: it is told at once of what happens at this node, and asks while a run may go on at
 * another, which cannot push to it.
 */
final class RunFollower {

    private static final int POLL_MILLIS = 2_000;
    private static final int NEVER = -1;

    private final RunNews news;
    private final Runnable refresh;
    private @Nullable Runnable silence;

    RunFollower(RunNews news, Runnable refresh) {
        this.news = news;
        this.refresh = refresh;
    }

    void begin(UI ui, OrganizationId company, boolean isActive) {
        ask(ui, isActive);
        var polling = ui.addPollListener(poll -> refresh.run());
        Runnable listening = news.listen(company, () -> {
            var _ = ui.access(refresh::run);
        });
        silence = () -> {
            polling.remove();
            listening.run();
        };
    }

    /** @param isActive whether a run goes on */
    void ask(UI ui, boolean isActive) {
        ui.setPollInterval(isActive ? POLL_MILLIS : NEVER);
    }

    void end(UI ui) {
        ask(ui, false);
        if (silence != null) {
            silence.run();
        }
    }
}
