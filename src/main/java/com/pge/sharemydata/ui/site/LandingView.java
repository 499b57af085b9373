package com.pge.sharemydata.ui.site;

import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Links;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.TextLink;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The front door: what sharing is, and three ways in. */
@Route("")
@AnonymousAllowed
final class LandingView extends Page {

    LandingView(Utility utility) {
        super("site.landing.title");
        open();
        hero(new SampleDay());
        lead(getTranslation("site.landing.lead"));

        var register = new TextLink("site.landing.register", "/provider/start");
        register.setRouterIgnore(true);
        register.addClassName("quiet");
        register.add(Icon.of("arrow"));
        offer(new ButtonLink("site.landing.share", "/customer").sun().asksToSignIn(), register);

        var doors = new Div(
                door("site.door.customer", "site.door.customer.text", "/customer", true),
                door("site.door.company", "site.door.company.text", "/provider/start", true),
                door("site.door.check", "site.door.check.text", "/companies", false));
        doors.addClassName("doors");
        show(
                doors,
                new Prose("site.sharing.title")
                        .steps(
                                "site.sharing.company", "site.sharing.company.text",
                                "site.sharing.data", "site.sharing.data.text",
                                "site.sharing.end", "site.sharing.end.text",
                                "site.sharing.charge", "site.sharing.charge.text")
                        .with(new TextLink("site.sharing.more", "/how-it-works")),
                call(utility));
    }

    private Component door(String titleKey, String textKey, String path, boolean asksToSignIn) {
        var title = new H2(getTranslation(titleKey));
        title.add(Icon.of("arrow"));
        var text = new Paragraph(getTranslation(textKey));
        text.addClassName("muted");
        var door = new Anchor(Links.href(path), title, text);
        door.setRouterIgnore(asksToSignIn);
        door.addClassNames("panel", "door");
        return door;
    }

    private Component call(Utility utility) {
        var words = new Div(
                new H2(getTranslation("site.call.title")),
                new Paragraph(getTranslation("site.call.text", utility.name())));
        var call = new Div(words, new ButtonLink("site.call.button", "/provider/start").asksToSignIn());
        call.addClassNames("panel", "pad", "call");
        return call;
    }
}
