package com.pge.sharemydata.connectivity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.connectivity.probe.AddressCheckId;
import com.pge.sharemydata.connectivity.probe.AddressChecks;
import com.pge.sharemydata.connectivity.probe.FoundAddresses;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.RegistrationDetails;
import com.pge.sharemydata.registration.RegistrationDrafts;
import com.pge.sharemydata.registration.Registrations;
import com.pge.sharemydata.registration.Technical;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class AddressChecksViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AddressChecks checks;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationDrafts drafts;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(UUID.randomUUID().toString(), "", "ROLE_" + Roles.PROVIDER));
        organizations.start(UserType.STANDARD, "Brightmeter Inc.");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysBesideTheButtonWhyItCannotBePressed() {
        var view = navigate(AddressChecksView.class);

        assertThat(Objects.requireNonNull(view.card).check.isEnabled()).isFalse();
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Your registration has no address to check yet. Fill in your server addresses first.");
        assertThat(headings()).contains("Your addresses were not checked yet");
    }

    @Test
    void isOpenedByTheButtonOfTheConnectionPage() {
        register();
        var connection = navigate(ConnectionView.class);

        test(connection.addresses.check).click();

        assertThat(getCurrentView()).isInstanceOf(AddressChecksView.class);
        assertThat(paragraphs()).contains("The check begins in a moment");
        assertThat(Objects.requireNonNull(((AddressChecksView) getCurrentView()).card)
                        .check
                        .isEnabled())
                .isFalse();
    }

    @Test
    void fillsWhileTheCheckGoesOnAndEndsWithCauseAndRemedy() {
        register();
        AddressCheckId id = checks.start();
        var view = navigate(AddressChecksView.class, id.toString());
        var found = new FoundAddresses(portal, id);

        found.begin();
        found.passes();
        view.refresh();
        assertThat(paragraphs()).contains("1 of 2 addresses checked");

        found.isRefused();
        found.end();
        view.refresh();
        assertThat(paragraphs())
                .contains("Stops at Connection (TCP): Nobody listens at this port")
                .anyMatch(text -> text.startsWith("The machine is there and refused the connection."));
        assertThat(find(Pre.class).all())
                .extracting(Pre::getText)
                .contains(
                        "GET /share HTTP/1.1", "curl -v --max-time 15 -o /dev/null 'https://brightmeter.example/back'");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Not reached: 1");
        assertThat(headings()).contains("Address checks");
        assertThat(Objects.requireNonNull(view.card).check.isEnabled()).isTrue();
    }

    @Test
    void saysThatACheckWasCutOff() {
        register();
        AddressCheckId id = checks.start();
        var found = new FoundAddresses(portal, id);
        found.begin();
        found.isCutOff();

        navigate(AddressChecksView.class, id.toString());

        assertThat(paragraphs()).contains("This check was cut off");
    }

    @Test
    void isNotThereForWhatIsNoId() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> navigate(AddressChecksView.class, "nonsense"))
                .withMessageContaining("NotFoundPage");
    }

    private void register() {
        RegistrationDetails draft = registrations.mine();
        drafts.save(
                draft.id(),
                draft.revision(),
                new Technical("https://brightmeter.example/share", "https://brightmeter.example/back", null, null));
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
