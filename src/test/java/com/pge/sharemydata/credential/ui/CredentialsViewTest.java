package com.pge.sharemydata.credential.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.credential.Credentials;
import com.pge.sharemydata.credential.SecretState;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class CredentialsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Credentials credentials;

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
    void showsASecretOnce() {
        var view = navigate(CredentialsView.class);
        test(view.start).click();
        test(view.newSecret).click();

        String secret = find(Code.class).single().getText();
        assertThat(secret).matches("[0-9a-f]{32}");
        test(find(Checkbox.class).single()).click();
        test(button("Done")).click();

        assertThat(find(Code.class).all()).isEmpty();
        assertThat(credentials.mine().orElseThrow().secrets()).hasSize(1);
    }

    @Test
    void keepsTheSecretOnThePageUntilItIsSaved() {
        var view = navigate(CredentialsView.class);
        test(view.start).click();
        test(view.newSecret).click();

        test(button("Done")).click();

        assertThat(find(Code.class).all()).hasSize(1);
    }

    @Test
    void endsASecretAfterAsking() {
        var view = navigate(CredentialsView.class);
        test(view.start).click();
        test(view.newSecret).click();

        test(button("End now")).click();
        assertThat(state()).isEqualTo(SecretState.ACTIVE);
        test(button("End this secret")).click();

        assertThat(state()).isEqualTo(SecretState.REVOKED);
    }

    @Test
    void endsASecretInAWeekToChangeOver() {
        var view = navigate(CredentialsView.class);
        test(view.start).click();
        test(view.newSecret).click();

        test(button("End in 7 days")).click();

        assertThat(state()).isEqualTo(SecretState.ENDING);
    }

    private SecretState state() {
        return credentials.mine().orElseThrow().secrets().getFirst().state();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
