package com.pge.sharemydata.metrics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.metrics.Channel;
import com.pge.sharemydata.metrics.ClickThrough;
import com.pge.sharemydata.metrics.FunnelStep;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@DatabaseTest
class MetricsViewTest extends SpringBrowserlessTest {

    @Autowired
    private ClickThrough clickThrough;

    @Test
    @WithAnonymousUser
    void tellsEverybodyWhatTheFiguresComeTo() {
        clickThrough.count(FunnelStep.REQUESTED, Channel.COMPANY, 15);
        clickThrough.count(FunnelStep.FINISHED, Channel.COMPANY, 12);

        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            navigate(MetricsView.class);
            assertThat(find(H1.class).single().getText()).contains("authorizations finished");
        });
        assertThat(find(NativeTable.class).all()).hasSizeGreaterThan(2);
    }

    @Test
    @WithAnonymousUser
    void goesBackNinetyDaysWhereAsked() {
        UI.getCurrent().navigate("metrics", QueryParameters.of("days", "90"));

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly("Last 90 days");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("metrics.csv?days=90");
    }
}
