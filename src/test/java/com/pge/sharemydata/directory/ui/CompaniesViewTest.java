package com.pge.sharemydata.directory.ui;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.directory.CompanyCard;
import com.pge.sharemydata.directory.Standings;
import com.pge.sharemydata.directory.TrustCard;
import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.ui.EmptyState;
import com.pge.sharemydata.ui.Finding;
import com.pge.sharemydata.ui.Utility;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
class CompaniesViewTest extends SpringBrowserlessTest {

    private static final String NAME = "Zebra Quay Analytics";

    @Autowired
    private Organizations organizations;

    @Autowired
    private Standings standings;

    @Autowired
    private Utility utility;

    @Autowired
    private JdbcTemplate database;

    @Test
    @WithAnonymousUser
    void showsListedCompaniesToEverybodyAndFindsThemByName() {
        OrganizationId company = listed("companies-view-anna");

        var view = search("zebra");
        assertThat(view.companies.isEmpty()).isFalse();
        assertThat(view.search.getValue()).isEqualTo("zebra");

        search("nobody-has-this");
        assertThat(find(EmptyState.class).exists()).isTrue();

        unlist(company);
    }

    @Test
    @WithAnonymousUser
    void explainsAnAddressThatLeadsToNoCompany() {
        navigate("companies/not-an-id", ListedCompanyView.class);
        assertThat(find(Finding.class).exists()).isTrue();

        navigate("companies/" + OrganizationId.next(), ListedCompanyView.class);
        assertThat(find(Finding.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "companies-view-reader", roles = Roles.CUSTOMER)
    void opensACompanysOwnPagesSafely() {
        var card = new TrustCard(
                new CompanyCard(
                        OrganizationId.next(),
                        "Brightmeter",
                        "Brightmeter Inc",
                        null,
                        Instant.parse("2026-11-23T20:00:00Z"),
                        "Finds wasted energy",
                        null,
                        "https://brightmeter.example/privacy",
                        null,
                        "https://brightmeter.example",
                        Set.of(DataCategory.USAGE),
                        12,
                        null,
                        null),
                utility);

        assertThat(find(Anchor.class, card).all().stream()
                        .filter(link -> !link.getHref().startsWith("mailto:")))
                .hasSize(3)
                .allSatisfy(link ->
                        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer"));
    }

    private CompaniesView search(String text) {
        UI.getCurrent().navigate(CompaniesView.class, QueryParameters.of("q", text));
        return (CompaniesView) getCurrentView();
    }

    private OrganizationId listed(String founder) {
        OrganizationId company = as(founder, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, NAME));
        change(company, true);
        return company;
    }

    private void unlist(OrganizationId company) {
        change(company, false);
    }

    private void change(OrganizationId company, boolean listed) {
        database.update("update company_standing_revision set revision = revision + 1");
        database.update(
                "update company_standing set listed = ?,"
                        + " revision = (select revision from company_standing_revision) where organization_id = ?",
                listed,
                company.id());
        Awaitility.await()
                .until(() -> standings
                        .of(company)
                        .filter(now -> now.listed() == listed)
                        .isPresent());
    }
}
