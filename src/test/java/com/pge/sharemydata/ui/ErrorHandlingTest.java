package com.pge.sharemydata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.shared.Unavailable;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@UiTest
class ErrorHandlingTest extends SpringBrowserlessTest {

    @Autowired
    private ErrorHandling errors;

    @Test
    void saysWhichRuleWasBrokenAndByWhat() {
        assertThat(words(new RuleViolation("shared.error.web.scheme", "http://shop.example")))
                .contains("http://shop.example")
                .contains("https://");
    }

    @Test
    void findsTheRuleInsideWhatWrapsIt() {
        assertThat(words(new IllegalStateException(new RuntimeException(new RuleViolation("shared.error.four-eyes")))))
                .contains("second person");
    }

    @Test
    void tellsTheSlowerOneToLoadAgain() {
        assertThat(words(new OptimisticLockingFailureException("row 7"))).contains("Load the page again");
    }

    @Test
    void tellsWhoMayNotDoItWhomToAsk() {
        assertThat(words(new AccessDeniedException("no"))).contains("administrator");
    }

    @Test
    void saysThatNothingIsLostWhereASystemIsAway() {
        assertThat(words(new Unavailable("Mail", new IOException("refused")))).contains("Nothing is lost");
    }

    @Test
    void keepsWhatNobodyForesawToTheLog() {
        assertThat(words(new IllegalStateException("password=hunter2")))
                .doesNotContain("hunter2")
                .contains("on our side");
    }

    @Test
    void putsTheWordsAtTheTopOfThePageAndLeavesThemThere() {
        UI.getCurrent().navigate("help");

        errors.error(new ErrorEvent(new RuleViolation("shared.error.four-eyes")));

        var notice = find(Div.class).withClassName("notice").single();
        assertThat(find(Paragraph.class, notice).single().getText()).contains("second person");
    }

    @Test
    void saysNothingToABrowserThatWentAway() {
        UI.getCurrent().navigate("help");

        errors.error(new ErrorEvent(new IllegalStateException(new ClientAbortException("Broken pipe"))));

        assertThat(find(Div.class).withClassName("notice").all()).isEmpty();
    }

    private String words(Throwable thrown) {
        return errors.words(thrown, Languages.ENGLISH);
    }
}
