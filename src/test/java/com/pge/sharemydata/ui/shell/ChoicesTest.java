package com.pge.sharemydata.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.pge.sharemydata.shared.Languages;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final VaadinRequest request = mock(VaadinRequest.class);

    @Test
    void theBrowserDecidesUntilSomebodyChooses() {
        given(request.getLocale()).willReturn(Locale.forLanguageTag("es-MX"));

        assertThat(Choices.language(request)).isEqualTo(Languages.SPANISH);
        assertThat(Choices.scheme(request)).isEqualTo(ColorScheme.Value.SYSTEM);
    }

    @Test
    void theChosenLanguageAndLightWin() {
        given(request.getLocale()).willReturn(Locale.forLanguageTag("es-MX"));
        given(request.getCookies())
                .willReturn(new Cookie[] {new Cookie("language", "zh-Hant"), new Cookie("scheme", "dark")});

        assertThat(Choices.language(request)).isEqualTo(Languages.TRADITIONAL_CHINESE);
        assertThat(Choices.scheme(request)).isEqualTo(ColorScheme.Value.DARK);
    }

    @Test
    void aCookieSomebodyTamperedWithIsEnglish() {
        given(request.getCookies())
                .willReturn(new Cookie[] {new Cookie("language", "xx"), new Cookie("scheme", "neon")});

        assertThat(Choices.language(request)).isEqualTo(Languages.ENGLISH);
        assertThat(Choices.scheme(request)).isEqualTo(ColorScheme.Value.SYSTEM);
    }
}
