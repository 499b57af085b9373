package com.pge.sharemydata.credential.ui;

import com.pge.sharemydata.credential.ClientSecret;
import com.pge.sharemydata.credential.CredentialDetails;
import com.pge.sharemydata.credential.CredentialLinks;
import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.credential.MachineAddress;
import com.pge.sharemydata.credential.SecretRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Notifications;
import com.pge.sharemydata.ui.Page;
import com.pge.sharemydata.ui.SecretPanel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A company's client_id, secrets and registration access token, and where to use them. */
@Route(CredentialLinks.CREDENTIALS)
@Menu(title = "credential.menu", order = 5)
@RolesAllowed(Roles.PROVIDER)
final class CredentialsView extends Page {

    /** Long enough to bring a new secret to every server. */
    private static final Duration CHANGE_OVER = Duration.ofDays(7);

    private final Credentials credentials;
    private final MachineAddress address;
    private final Clock clock;

    final Button start = new Button(getTranslation("credential.start"), click -> start());
    final Button newSecret = new Button(getTranslation("credential.secret.new"), click -> showSecret());
    final Button newToken = new Button(getTranslation("credential.token.new"), click -> askNewToken());
    final Div once = new Div();

    CredentialsView(Credentials credentials, MachineAddress address, Clock clock) {
        super("credential.title");
        this.credentials = credentials;
        this.address = address;
        this.clock = clock;
        start.addThemeVariants(ButtonVariant.PRIMARY);
        newSecret.addThemeVariants(ButtonVariant.PRIMARY);
        once.addClassName("stack");
        once.getElement().setAttribute("aria-live", "polite");
        lead(getTranslation("credential.lead"));
        refresh();
    }

    private void refresh() {
        clear();
        credentials
                .mine()
                .ifPresentOrElse(
                        this::show,
                        () -> show(new EmptyState("key", "credential.empty.title", "credential.empty.text", start)));
    }

    private void show(CredentialDetails details) {
        newSecret.setVisible(details.changeable());
        newToken.setVisible(details.changeable());
        newToken.setText(getTranslation(
                details.registrationTokenMadeAt() == null ? "credential.token.new" : "credential.token.renew"));
        show(
                once,
                new SecretList(details.secrets(), newSecret, details.changeable(), this::endLater, this::askEnd),
                new TokenPanel(details, newToken),
                new AddressPanel(details.client(), address));
    }

    private void start() {
        credentials.start();
        refresh();
    }

    private void showOnce(String labelKey, Supplier<ClientSecret> made) {
        ClientSecret secret = made.get();
        refresh();
        once.removeAll();
        once.add(new SecretPanel(labelKey, secret.reveal()).onDone(() -> Notifications.saved("credential.saved")));
        once.scrollIntoView();
    }

    private void askNewToken() {
        boolean first = credentials
                .mine()
                .map(mine -> mine.registrationTokenMadeAt() == null)
                .orElse(true);
        if (first) {
            showToken();
            return;
        }
        new DangerDialog(
                        getTranslation("credential.token.question"),
                        getTranslation("credential.token.renew"),
                        getTranslation("credential.token.keep"),
                        _ -> showToken())
                .consequence(getTranslation("credential.token.first"))
                .consequence(getTranslation("credential.token.second"))
                .open();
    }

    private void showSecret() {
        showOnce("credential.secret.label", credentials::newSecret);
    }

    private void showToken() {
        showOnce("credential.token.label", credentials::newRegistrationToken);
    }

    private void endLater(SecretRow secret) {
        Instant when = clock.instant().plus(CHANGE_OVER);
        credentials.endSecret(secret.id(), when);
        Notifications.saved("credential.secret.ends", Dates.date(when));
        refresh();
    }

    private void askEnd(SecretRow secret) {
        boolean last = credentials
                        .mine()
                        .map(mine -> mine.secrets().stream()
                                .filter(each -> each.state().isLive())
                                .count())
                        .orElse(0L)
                < 2;
        new DangerDialog(
                        getTranslation("credential.secret.question"),
                        getTranslation("credential.secret.end"),
                        getTranslation("credential.secret.keep"),
                        _ -> end(secret))
                .consequence(getTranslation("credential.secret.first"))
                .consequence(getTranslation(last ? "credential.secret.last" : "credential.secret.second"))
                .open();
    }

    private void end(SecretRow secret) {
        credentials.endSecret(secret.id(), clock.instant());
        Notifications.saved("credential.secret.ended");
        refresh();
    }
}
