package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.shared.Texts;
import com.pge.sharemydata.ui.ErrorHandling;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Sets up every session, window and document: errors as words, the language, light or dark, the end of a session. */
@Component
final class Surroundings implements VaadinServiceInitListener {

    private final transient ErrorHandling errors;
    private final transient Texts texts;

    Surroundings(ErrorHandling errors, Texts texts) {
        this.errors = errors;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(start -> start.getSession().setErrorHandler(errors));
        service.addUIInitListener(start -> {
            start.getUI().addAfterNavigationListener(new Arrival());
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                start.getUI().setLocale(Choices.language(request));
            }
        });
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.addIndexHtmlRequestListener(this::prepare);
    }

    /** Before the first paint, so that no page flashes in the wrong light. */
    private void prepare(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().child(0);
        Locale language = Choices.language(request);
        html.attr("lang", language.toLanguageTag());
        ColorScheme.Value scheme = Choices.scheme(request);
        if (scheme != ColorScheme.Value.SYSTEM) {
            html.attr("theme", scheme.getThemeValue());
            html.attr("style", "color-scheme: " + scheme.getValue());
        }
        Element head = response.getDocument().head();
        head.appendElement("meta")
                .attr("name", "description")
                .attr("content", texts.text("ui.site.description", language));
        head.appendElement("script").attr("src", "scripts/kit.js").attr("defer", "");
        response.getDocument().body().prependElement("noscript").text(texts.text("ui.site.noscript", language));
    }

    private SystemMessages messages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text("ui.session.expired.title", language));
        messages.setSessionExpiredMessage(texts.text("ui.session.expired.text", language));
        messages.setInternalErrorCaption(texts.text("ui.session.error.title", language));
        messages.setInternalErrorMessage(texts.text("ui.session.error.text", language));
        messages.setCookiesDisabledCaption(texts.text("ui.session.cookies.title", language));
        messages.setCookiesDisabledMessage(texts.text("ui.session.cookies.text", language));
        return messages;
    }
}
