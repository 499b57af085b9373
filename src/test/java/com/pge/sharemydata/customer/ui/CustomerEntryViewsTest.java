package com.pge.sharemydata.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.customer.CustomerLinks;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class CustomerEntryViewsTest extends SpringBrowserlessTest {

    @Test
    @WithAnonymousUser
    void aGuestReadsTheSameSentenceWhateverHeTypes() {
        var view = navigate(GuestView.class);
        view.form.accountNumber.setValue("0000000000-0");
        view.form.name.setValue("Nobody Known");
        view.form.postalCode.setValue("00000");
        test(view.begin).click();

        assertThat(find(ConfirmPanel.class).exists()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void aGuestIsToldWhatIsMissing() {
        var view = navigate(GuestView.class);
        view.form.postalCode.setValue("9460");
        test(view.begin).click();

        assertThat(view.errors.isVisible()).isTrue();
        assertThat(view.form.accountNumber.isInvalid()).isTrue();
        assertThat(view.form.name.isInvalid()).isTrue();
        assertThat(view.form.postalCode.isInvalid()).isTrue();
        assertThat(find(ConfirmPanel.class).exists()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void aLinkThatIsOverSaysSo() {
        var view = navigate(GuestOpenView.class, "0123456789abcdef0123456789abcdef");
        test(view.open).click();

        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "guest-open-other", roles = Roles.PROVIDER)
    void aLinkIsNotOpenedOverSomebodyElse() {
        navigate(GuestOpenView.class, "0123456789abcdef0123456789abcdef");

        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "find-account-person", roles = Roles.PROVIDER)
    void whoIsNoCustomerYetIsShownTheWay() {
        navigate(CustomerLinks.HOME, FindAccountView.class);

        assertThat(find(FindAccountView.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "confirm-account-person", roles = Roles.PROVIDER)
    void aConfirmationThatIsOverSaysSo() {
        var view = navigate(ConfirmAccountView.class, "0123456789abcdef0123456789abcdef");
        test(view.confirm).click();

        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "imports-admin", roles = Roles.PROGRAM_ADMIN)
    void anAdministratorSeesImportsAndMayUpload() {
        var view = navigate(ImportsView.class);

        assertThat(view.upload.isVisible()).isTrue();
    }

    @Test
    @WithMockUser(username = "imports-auditor", roles = Roles.AUDITOR)
    void anAuditorSeesImportsOnly() {
        var view = navigate(ImportsView.class);

        assertThat(view.upload.isVisible()).isFalse();
    }
}
