package com.pge.sharemydata.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.organization.OrganizationStatus;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.DangerDialog;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class OwnCompanyViewTest extends SpringBrowserlessTest {

    @Autowired
    private Organizations organizations;

    @Test
    @WithMockUser(username = "company-view-pause", roles = Roles.PROVIDER)
    void pausesAfterAQuestionAndResumesAtOnce() {
        organizations.start(UserType.STANDARD, "Company that rests");
        navigate(CompanyView.class);

        test(panel().pause).click();
        assertThat(organizations.mine().pausedSince()).isNull();
        test(verb("Pause our service")).click();

        assertThat(organizations.mine().pausedSince()).isNotNull();
        test(panel().resume).click();
        assertThat(organizations.mine().pausedSince()).isNull();
    }

    @Test
    @WithMockUser(username = "company-view-hide", roles = Roles.PROVIDER)
    void hidesTheCompanyFromCustomers() {
        organizations.start(UserType.STANDARD, "Company that hides");
        navigate(CompanyView.class);

        test(panel().visible).click();

        assertThat(organizations.mine().visible()).isFalse();
    }

    @Test
    @WithMockUser(username = "company-view-way", roles = Roles.PROVIDER)
    void saysBesideTheWishWhatIsInItsWay() {
        organizations.start(UserType.STANDARD, "Company on its way");

        navigate(CompanyView.class);

        assertThat(find(ListItem.class, panel()).all())
                .extracting(ListItem::getText)
                .contains("Your registration is not approved yet", "You need a client secret that works")
                .doesNotContain("You asked not to be shown to customers");
    }

    @Test
    @WithMockUser(username = "company-view-end", roles = Roles.PROVIDER)
    void givesUpAfterAQuestion() {
        organizations.start(UserType.STANDARD, "Company that leaves");
        navigate(CompanyView.class);

        test(panel().surrender).click();
        test(verb("Give up our service")).click();

        assertThat(organizations.mine().status()).isEqualTo(OrganizationStatus.SURRENDERED);
        assertThat(find(Checkbox.class).exists()).isFalse();
    }

    private ServicePanel panel() {
        return find(ServicePanel.class).single();
    }

    private Button verb(String words) {
        var dialog = find(DangerDialog.class).single();
        return find(Button.class, dialog).withText(words).single();
    }
}
