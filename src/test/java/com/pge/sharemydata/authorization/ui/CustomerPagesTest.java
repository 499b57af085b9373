package com.pge.sharemydata.authorization.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.authorization.AskingCompany;
import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationLinks;
import com.pge.sharemydata.authorization.AuthorizeOutcome;
import com.pge.sharemydata.authorization.AuthorizeParameters;
import com.pge.sharemydata.authorization.BilledCustomer;
import com.pge.sharemydata.authorization.Consent;
import com.pge.sharemydata.authorization.ConsentOffer;
import com.pge.sharemydata.authorization.Consents;
import com.pge.sharemydata.authorization.IncomingRequests;
import com.pge.sharemydata.authorization.ListedCompany;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.directory.CompanyRow;
import com.pge.sharemydata.directory.Situation;
import com.pge.sharemydata.directory.TrustCard;
import com.pge.sharemydata.greenbutton.own.MeteredCustomer;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import com.pge.sharemydata.ui.ButtonLink;
import com.pge.sharemydata.ui.ConfirmPanel;
import com.pge.sharemydata.ui.DangerDialog;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.usage.Channel;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class CustomerPagesTest extends SpringBrowserlessTest {

    private static final Set<DataCategory> USAGE = Set.of(DataCategory.USAGE);

    @Autowired
    private Consents consents;

    @Autowired
    private ApplicationContext portal;

    private ListedCompany company;

    @BeforeEach
    void listACompany() {
        company = new ListedCompany(portal);
    }

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

    private String asked(AskingCompany asking) {
        String query = "client_id=" + asking.clientId() + "&redirect_uri=" + AskingCompany.BACK + "&response_type=code";
        var outcome = (AuthorizeOutcome.Accepted) portal.getBean(IncomingRequests.class)
                .receive(AuthorizeParameters.in(query), false, SampleNetwork.next());
        return outcome.path().substring(1);
    }

    private void choose(String mark) {
        UI.getCurrent()
                .navigate(
                        AuthorizationLinks.ADD,
                        QueryParameters.of("company", company.organization().toString())
                                .merging("mark", mark));
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

    private Button dialogButton(String text) {
        return find(Button.class, find(DangerDialog.class).single())
                .withText(text)
                .single();
    }

    /** The person shares energy use of all services at so many addresses with the company. */
    private AuthorizationId give(String person, int addresses) {
        var _ = new BilledCustomer(portal, person, addresses);
        return as(person, Roles.CUSTOMER, () -> consents.give(consent(company.organization())));
    }

    private Consent consent(OrganizationId organization) {
        ConsentOffer offer = consents.offer(organization);
        return new Consent(
                offer.submission(),
                organization,
                offer.version(),
                USAGE,
                offer.services().stream().map(ServiceRow::id).collect(Collectors.toSet()),
                null,
                offer.terms(),
                null);
    }
}
