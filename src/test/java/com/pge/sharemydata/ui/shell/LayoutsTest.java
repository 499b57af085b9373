package com.pge.sharemydata.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.ui.UiTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
class LayoutsTest extends SpringBrowserlessTest {

    @Test
    @WithAnonymousUser
    void theMenuNamesThePagesOfItsPartInOrder() {
        UI.getCurrent().navigate("help");

        assertThat(menu()).extracting(Anchor::getText).containsSubsequence("How it works", "Help");
    }

    @Test
    @WithAnonymousUser
    void theMenuMarksThePageOneIsOn() {
        UI.getCurrent().navigate("how-it-works");

        assertThat(menu().stream()
                        .filter(link -> link.getElement().hasAttribute("aria-current"))
                        .map(Anchor::getText))
                .containsExactly("How it works");
    }

    @Test
    @WithAnonymousUser
    void aStrangerIsOfferedToSignIn() {
        UI.getCurrent().navigate("help");

        assertThat(find(Anchor.class).withClassName("top-link").single().getHref())
                .isEqualTo("home");
    }

    @Test
    @WithMockUser(username = "priya")
    void aPersonFindsTheNameAndTheWayOut() {
        UI.getCurrent().navigate("help");

        assertThat(find(Span.class).withText("priya").exists()).isTrue();
        assertThat(find(NativeButton.class).withText("Sign out").exists()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void languagesStandInTheirOwnNames() {
        UI.getCurrent().navigate("help");

        var languages = find(Nav.class).withClassName("langs").single();
        assertThat(find(NativeButton.class, languages).all())
                .extracting(NativeButton::getText)
                .containsExactly("English", "Español", "Tiếng Việt", "繁體中文");
    }

    @Test
    @WithAnonymousUser
    void anAddressWithoutAPageIsExplained() {
        UI.getCurrent().navigate("nowhere-at-all");

        assertThat(find(H1.class).single().getText()).isEqualTo("There is no page at this address");
    }

    private List<Anchor> menu() {
        return find(Anchor.class, find(Nav.class).withClassName("top-nav").single())
                .all();
    }
}
