package com.pge.sharemydata.authorization.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.greenbutton.own.MeteredCustomer;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.usage.Channel;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** The page on which a customer reads what would be shared, chooses and agrees. */
@DatabaseTest
class ReviewPageTest extends CustomerPages {

    @Test
    @WithMockUser(username = "pages-dora", roles = Roles.CUSTOMER)
    void shareWithOneBoxAndOneButton() {
        var _ = new BilledCustomer(portal, "pages-dora", 1);
        var view = review();

        view.panel().agreed.setValue(true);
        test(view.share).click();

        assertThat(getCurrentView()).isInstanceOf(AuthorizationView.class);
        assertThat(find(ConfirmPanel.class).exists()).isTrue();
        AuthorizationDetails given = consents.current().getFirst();
        assertThat(given.data()).isEqualTo(USAGE);
        assertThat(given.services()).hasSize(2);
        assertThat(given.term().lastDay()).isNotNull();
    }

    @Test
    @WithMockUser(username = "pages-eve", roles = Roles.CUSTOMER)
    void sayWhatIsMissingBesideItAndOnTop() {
        var _ = new BilledCustomer(portal, "pages-eve", 3);
        var view = review();

        test(view.share).click();

        assertThat(getCurrentView()).isSameAs(view);
        assertThat(view.panel().errors.isVisible()).isTrue();
        assertThat(view.panel().agreed.isInvalid()).isTrue();
        assertThat(view.share.isEnabled()).isTrue();
        assertThat(consents.current()).isEmpty();
    }

    @Test
    @WithMockUser(username = "pages-finn", roles = Roles.CUSTOMER)
    void keepTheSentenceInStepWithTheChoices() {
        var _ = new BilledCustomer(portal, "pages-finn", 3);
        var panel = review().panel();

        assertThat(panel.sentence.sentence.text()).contains("no service yet");

        test(panel.services.all).click();
        panel.data.more.setValue(EnumSet.of(DataCategory.BILLING));
        panel.term.howLong.setValue(HowLong.UNTIL_STOPPED);

        assertThat(panel.sentence.sentence.text())
                .contains("6 services at 3 addresses")
                .contains("your bills and your energy use")
                .endsWith("until you stop sharing.");
        assertThat(panel.limits.limits.getElement().getTextRecursively()).doesNotContain("bills");
    }

    @Test
    @WithMockUser(username = "pages-grace", roles = Roles.CUSTOMER)
    void drawOnlyTheAddressesThatAreLookedAt() {
        var _ = new BilledCustomer(portal, "pages-grace", 250);
        var services = review().panel().services;

        assertThat(services.addresses.getComponentCount()).isEqualTo(10);

        test(services.all).click();
        assertThat(services.value()).hasSize(500);

        services.search.setValue("649 linden");
        assertThat(services.addresses.getComponentCount()).isEqualTo(1);

        test(services.none).click();
        assertThat(services.value()).hasSize(498);
    }

    @Test
    @WithMockUser(username = "pages-hugo", roles = Roles.CUSTOMER)
    void sayThatAnOlderAuthorizationIsReplaced() {
        give("pages-hugo", 1);

        var view = review();

        assertThat(find(Finding.class, view).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "pages-nina", roles = Roles.CUSTOMER)
    void comeWithEverythingChosenWhereACompanyAsks() {
        var _ = new BilledCustomer(portal, "pages-nina", 3);
        var asking = new AskingCompany(portal).isApprovedAnd(Situation.LIVE);
        String path = asked(asking);

        var view = navigate(path, AskedReviewView.class);
        assertThat(view.panel().services.value()).hasSize(6);
        assertThat(view.panel().data.value()).contains(DataCategory.USAGE);
        view.panel().agreed.setValue(true);
        test(view.share).click();

        var again = navigate(path, AskedReviewView.class);
        assertThat(find(EmptyState.class, again).exists()).isTrue();
        assertThat(find(ReviewPanel.class, again).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "pages-preview", roles = Roles.CUSTOMER)
    void previewTheReadingsOfTheNewestDay() {
        var day = LocalDate.of(2026, 11, 1);
        new MeteredCustomer(portal, "pages-preview").counts(Channel.HOURLY_USE, day.minusDays(3), day, 1_250_000);
        ReviewPanel panel = review().panel();

        panel.preview.getContent().setOpened(true);

        PreviewTable table = find(PreviewTable.class, panel).single();
        // The first of November has 25 hours.
        assertThat(table.table.getBody().getChildren()).hasSize(25);
        assertThat(table.getElement().getTextRecursively()).contains("1 November 2026", "1.25");
        assertThat(panel.preview.rows.getElement().getTextRecursively())
                .contains("All of them from 29 October 2026 on");
    }

    private ReviewView review() {
        return navigate(AuthorizationLinks.review(company.organization()).substring(1), ReviewView.class);
    }
}
