package com.pge.sharemydata.authorization.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.TrustCard;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Finding;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class CustomerPagesTest extends CustomerPages {

    @Test
    @WithMockUser(username = "pages-nobody", roles = Roles.CUSTOMER)
    void beginWithAnEmptyList() {
        var _ = new BilledCustomer(portal, "pages-nobody", 1);

        var view = navigate(ShareMyDataView.class);

        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(view.add.getHref()).isEqualTo(AuthorizationLinks.ADD);
    }

    @Test
    @WithMockUser(username = "pages-maria", roles = Roles.CUSTOMER)
    void showEachCompanyAsACard() {
        give("pages-maria", 12);

        var view = navigate(ShareMyDataView.class);

        assertThat(view.current.getComponentCount()).isEqualTo(1);
        var card = find(AuthorizationCard.class, view).single();
        assertThat(find(PermissionSentence.class, card).single().sentence.text())
                .contains(company.name())
                .contains("your energy use")
                .contains("24 services at 12 addresses");
        assertThat(card.change.getHref()).endsWith("/change");
    }

    @Test
    @WithMockUser(username = "pages-ben", roles = Roles.CUSTOMER)
    void stopSharingAfterAQuestion() {
        AuthorizationId id = give("pages-ben", 1);
        var view = navigate(ShareMyDataView.class);

        test(find(AuthorizationCard.class, view).single().stop).click();
        test(dialogButton("Stop sharing")).click();

        assertThat(view.current.getComponentCount()).isZero();
        assertThat(view.past.getComponentCount()).isEqualTo(1);
        assertThat(consents.details(id).isInForce()).isFalse();
    }

    @Test
    @WithMockUser(username = "pages-carl", roles = Roles.CUSTOMER)
    void offerTheListedCompaniesToChooseFrom() {
        var _ = new BilledCustomer(portal, "pages-carl", 1);

        var view = navigate(AddCompanyView.class);

        assertThat(test(view.company).getSuggestionItems())
                .extracting(CompanyRow::organization)
                .contains(company.organization());

        choose("");
        assertThat(find(TrustCard.class).exists()).isTrue();

        company.is(Situation.SUSPENDED);
        choose("again");
        assertThat(find(Finding.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "pages-ida", roles = Roles.CUSTOMER)
    void changeDataAndDuration() {
        AuthorizationId id = give("pages-ida", 1);
        var view = navigate(AuthorizationLinks.change(id).substring(1), ChangeView.class);

        view.data().more.setValue(EnumSet.of(DataCategory.ACCOUNT));
        view.term().howLong.setValue(HowLong.TWO_YEARS);
        test(view.save).click();

        assertThat(getCurrentView()).isInstanceOf(AuthorizationView.class);
        assertThat(consents.details(id).data()).containsExactlyInAnyOrder(DataCategory.USAGE, DataCategory.ACCOUNT);
        assertThat(consents.details(id).term().lastDay()).isNotNull();
    }

    @Test
    @WithMockUser(username = "pages-juan", roles = Roles.CUSTOMER)
    void askForADayWhereNoneIsChosen() {
        AuthorizationId id = give("pages-juan", 1);
        var view = navigate(AuthorizationLinks.change(id).substring(1), ChangeView.class);

        view.term().howLong.setValue(HowLong.UNTIL_A_DAY);
        test(view.save).click();

        assertThat(getCurrentView()).isSameAs(view);
        assertThat(view.term().lastDay.isInvalid()).isTrue();
    }

    @Test
    @WithMockUser(username = "pages-kim", roles = Roles.CUSTOMER)
    void showTheWholeStoryOfOne() {
        AuthorizationId id = give("pages-kim", 8);

        var view = navigate(AuthorizationLinks.authorization(id).substring(1), AuthorizationView.class);

        assertThat(find(HistoryPanel.class, view).single().timeline.getElement().getTextRecursively())
                .contains("You agreed to share with " + company.name());
        assertThat(find(ConfirmPanel.class).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "pages-lena", roles = Roles.CUSTOMER)
    void doNotKnowOtherPeoplesAuthorizations() {
        var _ = new BilledCustomer(portal, "pages-lena", 1);
        AuthorizationId foreign = give("pages-mara", 1);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        navigate(AuthorizationLinks.authorization(foreign).substring(1), AuthorizationView.class));
    }

    @Test
    @WithMockUser(username = "pages-rosa", roles = Roles.CUSTOMER)
    void comeBackToTheRequestOnceTheCustomerIsKnown() {
        String path = asked(new AskingCompany(portal).isApprovedAnd(Situation.LIVE));

        UI.getCurrent().navigate(path);
        assertThat(getCurrentView()).isNotInstanceOf(AskedReviewView.class);

        var _ = new BilledCustomer(portal, "pages-rosa", 1);
        UI.getCurrent().navigate(AuthorizationLinks.CUSTOMER);
        assertThat(getCurrentView()).isInstanceOf(AskedReviewView.class);
    }

    @Test
    @WithMockUser(username = "pages-omar", roles = Roles.CUSTOMER)
    void doNotKnowRequestsThatNobodyMade() {
        var _ = new BilledCustomer(portal, "pages-omar", 1);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> navigate(AuthorizationLinks.REQUEST + "/nothing", AskedReviewView.class));
    }

    @Test
    @WithMockUser(username = "pages-pia", roles = Roles.CUSTOMER)
    void sayWhereTheCustomerGoesBeforeLeaving() {
        var _ = new BilledCustomer(portal, "pages-pia", 1);
        var own = new ListedCompany(portal, UserType.STANDARD, "https://brightmeter.example/share");

        UI.getCurrent()
                .navigate(
                        AuthorizationLinks.ADD,
                        QueryParameters.of("company", own.organization().toString()));

        assertThat(find(Finding.class).single().getElement().getTextRecursively())
                .contains("You will go to brightmeter.example");
        assertThat(find(ButtonLink.class).single().getHref()).startsWith("https://brightmeter.example/share?");
    }

    private void choose(String mark) {
        UI.getCurrent()
                .navigate(
                        AuthorizationLinks.ADD,
                        QueryParameters.of("company", company.organization().toString())
                                .merging("mark", mark));
    }

    private Button dialogButton(String text) {
        return find(Button.class, find(DangerDialog.class).single())
                .withText(text)
                .single();
    }
}
