package com.pge.sharemydata.credential.ui;

import com.pge.sharemydata.credential.SecretRow;
import com.pge.sharemydata.credential.SecretState;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.StatusBadge;
import com.pge.sharemydata.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A company's client secrets, by their dates: made, last used, end. */
final class SecretList extends Composite<Section> {

    private static final int MOST_SHOWN = 5;

    private final boolean changeable;
    private final transient Consumer<SecretRow> endingLater;
    private final transient Consumer<SecretRow> endingNow;

    SecretList(
            List<SecretRow> secrets,
            Button newSecret,
            boolean changeable,
            Consumer<SecretRow> endingLater,
            Consumer<SecretRow> endingNow) {
        this.changeable = changeable;
        this.endingLater = endingLater;
        this.endingNow = endingNow;
        var list = new UnorderedList();
        list.addClassName("tasks");
        list.getElement().setAttribute("role", "list");
        secrets.stream().limit(MOST_SHOWN).forEach(secret -> list.add(new ListItem(words(secret), actions(secret))));
        var text = new Paragraph(getTranslation("credential.secret.text"));
        text.addClassNames("muted", "measure");
        getContent().addClassNames("stack");
        getContent().add(new H2(getTranslation("credential.secret.title")), text);
        if (!secrets.isEmpty()) {
            getContent().add(list);
        }
        getContent().add(newSecret);
    }

    private Component words(SecretRow secret) {
        var made = new Span(getTranslation("credential.secret.made", Dates.dateTime(secret.madeAt())));
        made.addClassName("strong");
        var used = new Span(dated("credential.secret.used", "credential.secret.unused", secret.usedAt()));
        used.addClassName("hint");
        var words = new Div(made, used);
        if (secret.endsAt() != null) {
            var end = new Span(getTranslation(
                    secret.state() == SecretState.ENDING ? "credential.secret.ending" : "credential.secret.over",
                    Dates.dateTime(secret.endsAt())));
            end.addClassName("hint");
            words.add(end);
        }
        return words;
    }

    private Component actions(SecretRow secret) {
        var actions = new Div(badge(secret.state()));
        actions.addClassName("row");
        if (changeable && secret.state().isLive()) {
            String made = Dates.dateTime(secret.madeAt());
            if (secret.state() == SecretState.ACTIVE) {
                var later =
                        new Button(getTranslation("credential.secret.end.later"), click -> endingLater.accept(secret));
                later.setAriaLabel(getTranslation("credential.secret.end.later.what", made));
                later.addThemeVariants(ButtonVariant.TERTIARY);
                actions.add(later);
            }
            var now = new Button(getTranslation("credential.secret.end.now"), click -> endingNow.accept(secret));
            now.setAriaLabel(getTranslation("credential.secret.end.now.what", made));
            now.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            actions.add(now);
        }
        return actions;
    }

    private static StatusBadge badge(SecretState state) {
        Tone tone = switch (state) {
            case ACTIVE -> Tone.DONE;
            case ENDING, SCHEDULED -> Tone.WAIT;
            case EXPIRED, REVOKED -> Tone.OFF;
        };
        return new StatusBadge(tone, "SecretState." + state);
    }

    private String dated(String key, String otherwise, @Nullable Instant at) {
        return at == null ? getTranslation(otherwise) : getTranslation(key, Dates.dateTime(at));
    }
}
