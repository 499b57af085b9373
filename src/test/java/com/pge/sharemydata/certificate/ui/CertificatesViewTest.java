package com.pge.sharemydata.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.certificate.CertificateRow;
import com.pge.sharemydata.certificate.CertificateState;
import com.pge.sharemydata.certificate.Certificates;
import com.pge.sharemydata.certificate.pki.SigningRequests;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class CertificatesViewTest extends SpringBrowserlessTest {

    @Autowired
    private Certificates certificates;

    @Autowired
    private Organizations organizations;

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
    void givesACertificateForAPastedRequest() {
        var view = navigate(CertificatesView.class);

        test(view.form.request).setValue(SigningRequests.forName("api.example.com"));
        test(view.form.send).click();

        assertThat(certificates.mine()).extracting(CertificateRow::state).containsExactly(CertificateState.ACTIVE);
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("api.example.com");
        assertThat(view.form.request.getValue()).isEmpty();
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        var view = navigate(CertificatesView.class);

        test(view.form.request).setValue("Hello");
        test(view.form.send).click();

        assertThat(view.form.request.isInvalid()).isTrue();
        assertThat(view.form.request.getErrorMessage()).contains("-----BEGIN CERTIFICATE REQUEST-----");
        assertThat(view.form.request.getValue()).isEqualTo("Hello");
    }

    @Test
    void takesAPrivateKeyFromTheScreen() {
        var view = navigate(CertificatesView.class);

        test(view.form.request)
                .setValue(SigningRequests.pem(
                        "PRIVATE KEY",
                        SigningRequests.ec("secp256r1").getPrivate().getEncoded()));
        test(view.form.send).click();

        assertThat(view.form.request.getErrorMessage()).contains("private key");
        assertThat(view.form.request.getValue()).isEmpty();
    }

    @Test
    void revokesWhatTheReaderChose() {
        certificates.request(SigningRequests.forName("api.example.com"));
        navigate(CertificatesView.class);

        test(find(Button.class).withText("Revoke").single()).click();
        test(find(Button.class)
                        .withTheme(ButtonVariant.PRIMARY)
                        .withTheme(ButtonVariant.ERROR)
                        .single())
                .click();

        assertThat(certificates.mine()).extracting(CertificateRow::state).containsExactly(CertificateState.REVOKED);
    }
}
