package com.pge.sharemydata.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The document around all pages: Vaadin's Aura theme, then the house's own stylesheets, one for each part of the kit. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/fonts.css")
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/controls.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/page.css")
@StyleSheet("styles/status.css")
@StyleSheet("styles/turn.css")
@StyleSheet("styles/track.css")
@StyleSheet("styles/timeline.css")
@StyleSheet("styles/tasks.css")
@StyleSheet("styles/forms.css")
@StyleSheet("styles/panels.css")
@StyleSheet("styles/tables.css")
@StyleSheet("styles/documents.css")
@StyleSheet("styles/registration.css")
@StyleSheet("styles/connection.css")
@StyleSheet("styles/customer.css")
@StyleSheet("styles/metrics.css")
@StyleSheet("styles/usage.css")
@StyleSheet("styles/office.css")
@StyleSheet("styles/site.css")
@StyleSheet("styles/media.css")
@Push
@Viewport("width=device-width, initial-scale=1")
public final class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/mark.svg", "any");
    }
}
