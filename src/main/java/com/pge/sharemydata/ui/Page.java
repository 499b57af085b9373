package com.pge.sharemydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * What every routed view is: a landmark with a heading, actions, content, and an aside. Problems are said at its top and
 * stay until the reader acts again.
 */
public abstract class Page extends Composite<Main> implements HasDynamicTitle {

    private final String titleKey;
    private Object[] titleArguments = {};

    private final Div notices = new Div();
    private final Div above = new Div();
    private final H1 heading = new H1();
    private final Div words = new Div(heading);
    private final Div actions = new Div();
    private final Header head = new Header(above, words, actions);
    private final Div content = new Div();
    private final Div columns = new Div(content);
    private final Aside aside = new Aside();
    private final Paragraph kicker = new Paragraph();
    private final Paragraph lead = new Paragraph();
    private final Div back = new Div();
    private boolean complaining;

    protected Page(String titleKey) {
        this.titleKey = titleKey;
        heading.setText(getTranslation(titleKey));
        heading.getElement().setAttribute("tabindex", "-1");
        above.addClassName("page-above");
        words.addClassName("page-words");
        actions.addClassNames("page-actions", "row");
        head.addClassName("page-head");
        content.addClassNames("page-content");
        columns.addClassName("page-body");
        notices.addClassName("page-notices");
        notices.getElement().setAttribute("role", "alert");
        aside.addClassNames("page-aside", "stack-l");
        getContent().addClassNames("main", "wrap");
        getContent().setId("main");
        getContent().add(notices, head, columns);
        // A complaint is about the last action; the next one clears it.
        getContent()
                .getElement()
                .addEventListener("click", click -> forgetProblem())
                .setFilter("event.target.closest('vaadin-button, button')");
    }

    /** Fills the slots of the title; the heading and the window's title change with them. */
    protected void titleArguments(Object... arguments) {
        titleArguments = arguments.clone();
        heading.setText(getTranslation(titleKey, titleArguments));
    }

    /** Adds content, from top to bottom. */
    protected void show(Component... components) {
        content.add(components);
    }

    /** Takes all content away, to build the page anew. */
    protected void clear() {
        content.removeAll();
        aside.removeAll();
        actions.removeAll();
    }

    /** Offers actions beside the heading; the first one is the page's main button where the content has none. */
    protected void offer(Component... components) {
        actions.add(components);
    }

    /** Adds to the column beside the content. */
    protected void aside(Component... components) {
        if (aside.getParent().isEmpty()) {
            columns.add(aside);
            columns.addClassName("two");
        }
        aside.add(components);
    }

    /** A way back, above the heading. */
    protected void back(String titleKey, String path) {
        var link = new TextLink(titleKey, path);
        back.removeAll();
        back.add(Icon.of("chevron"), link);
        back.addClassName("crumb");
        above.add(back);
    }

    /** A wide page without the usual frame: its heading is a {@link #hero}, its content sets its own width. */
    protected void open() {
        getContent().removeClassName("wrap");
        getContent().addClassName("open");
        columns.addClassName("wrap");
    }

    /** Sets the heading, the lead and the actions on navy, with a picture beside them. */
    protected void hero(Component picture) {
        head.addClassNames("hero");
        words.add(actions);
        head.removeAll();
        var wrap = new Div(words, picture);
        wrap.addClassName("wrap");
        head.add(wrap);
    }

    /** Something above the heading: an {@link ErrorSummary}, the steps of a form. */
    protected void above(Component... components) {
        above.add(components);
    }

    /** A few small words over the heading: the company, the section. */
    protected void kicker(String text) {
        kicker.setText(text);
        kicker.addClassName("kick");
        words.addComponentAsFirst(kicker);
    }

    /** The first sentence under the heading. */
    protected void lead(String text) {
        lead.setText(text);
        lead.addClassName("lead");
        words.addComponentAtIndex(words.indexOf(heading) + 1, lead);
    }

    /** A badge or the like, on the line of the heading. */
    protected void beside(Component... components) {
        heading.addClassName("row");
        heading.add(components);
    }

    /** Says at the top of the page what went wrong, aloud for screen readers. */
    public void complain(String text) {
        complaining = true;
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, answer -> complaining = false));
        notices.removeAll();
        var dismiss = new Button(Icon.of("cross"), click -> notices.removeAll());
        dismiss.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        dismiss.setAriaLabel(getTranslation("ui.notice.dismiss"));
        var notice = new Div(Icon.of("alert"), new Paragraph(text), dismiss);
        notice.addClassName("notice");
        notices.add(notice);
        notice.scrollIntoView();
    }

    /** Takes the reader to the heading, so that the keyboard and the screen reader begin there. */
    public void begin() {
        heading.getElement().callJsFunction("focus");
    }

    private void forgetProblem() {
        if (!complaining) {
            notices.removeAll();
        }
    }

    @Override
    public String getPageTitle() {
        String title = getTranslation(titleKey, titleArguments).replace('\n', ' ');
        return getTranslation("ui.page.title", title, getTranslation("ui.site.name"));
    }
}
