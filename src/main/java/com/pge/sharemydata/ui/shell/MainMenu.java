package com.pge.sharemydata.ui.shell;

import com.pge.sharemydata.ui.Icon;
import com.pge.sharemydata.ui.Links;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The pages of one part of the portal that the person may open, from their {@code @Menu} entries. */
final class MainMenu {

    private final List<MenuEntry> entries;
    private final List<Anchor> links = new ArrayList<>();

    /** The entries of the part with this prefix; of the public part, where the prefix is empty. */
    MainMenu(String prefix) {
        Predicate<String> belongs = prefix.isEmpty()
                ? path -> !isUnder(path, "provider") && !isUnder(path, "customer") && !isUnder(path, "admin")
                : path -> isUnder(path, prefix);
        entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> belongs.test(path(entry)))
                .toList();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Plain links, for a bar on top. */
    Component[] links() {
        return entries.stream()
                .map(entry -> kept(new Anchor(Links.href(entry.path()), title(entry))))
                .toArray(Component[]::new);
    }

    /** Links with a symbol, for the back office; the words stay for screen readers where the bar is narrow. */
    Component[] linksWithIcons() {
        return entries.stream()
                .map(entry -> {
                    var words = new Span(title(entry));
                    words.addClassName("t");
                    var symbol = entry.icon() == null || entry.icon().isBlank() ? "file" : entry.icon();
                    var link = new Anchor(Links.href(entry.path()), Icon.of(symbol), words);
                    link.addClassName("bo-link");
                    link.setTitle(title(entry));
                    return kept(link);
                })
                .toArray(Component[]::new);
    }

    /** Marks the entry that the path belongs to: the longest that begins it. */
    void mark(String path) {
        String current = entries.stream()
                .map(MainMenu::path)
                .filter(candidate -> isUnder(path, candidate))
                .max(Comparator.comparingInt(String::length))
                .orElse("-");
        for (Anchor link : links) {
            boolean here = link.getHref().equals(Links.href("/" + current));
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private Anchor kept(Anchor link) {
        links.add(link);
        return link;
    }

    private static String title(MenuEntry entry) {
        return com.vaadin.flow.i18n.I18NProvider.translate(entry.title());
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static boolean isUnder(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
