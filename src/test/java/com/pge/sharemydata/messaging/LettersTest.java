package com.pge.sharemydata.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.pge.sharemydata.security.PortalAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.Texts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LettersTest {

    private final Texts texts = mock(Texts.class);
    private final Letters letters = new Letters(texts, new PortalAddress("https://portal.example"));

    @BeforeEach
    void bundle() {
        given(texts.find(anyString(), any())).willReturn(Optional.empty());
        given(texts.find("mail.hello.subject", Languages.ENGLISH)).willReturn(Optional.of("Hello {name}"));
        given(texts.find("mail.hello.body", Languages.ENGLISH)).willReturn(Optional.of("{name}, {link}, {unknown}"));
        given(texts.find("mail.hello.action", Languages.ENGLISH)).willReturn(Optional.of("Open it"));
    }

    @Test
    void fillTheNamedSlots() {
        var letter = letters.write("hello", Languages.ENGLISH, Map.of("name", "Ana"));

        assertThat(letter).isEqualTo(new Letter("Hello Ana", "Ana, {link}, {unknown}", null, null));
    }

    @Test
    void makeAPathAWholeAddress() {
        var letter = letters.write("hello", Languages.ENGLISH, Map.of("name", "Ana", "link", "/provider"));

        assertThat(letter.link()).isEqualTo("https://portal.example/provider");
        assertThat(letter.action()).isEqualTo("Open it");
    }

    @Test
    void letNobodySmuggleALineIntoTheSubject() {
        var letter = letters.write("hello", Languages.ENGLISH, Map.of("name", "Ana\r\nBcc: all@example.com"));

        assertThat(letter.subject()).isEqualTo("Hello Ana Bcc: all@example.com");
    }

    @Test
    void shortenASubjectThatIsTooLong() {
        var letter = letters.write("hello", Languages.ENGLISH, Map.of("name", "x".repeat(1000)));

        assertThat(letter.subject()).hasSize(250);
    }

    @Test
    void refuseATemplateNobodyWrote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letters.write("unwritten", Languages.ENGLISH, Map.of()))
                .withMessageContaining("mail.unwritten.subject");
    }
}
