package com.pge.sharemydata.authorization;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pge.sharemydata.organization.OrganizationId;
import com.pge.sharemydata.organization.Organizations;
import com.pge.sharemydata.organization.UserType;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SelfAccessLinksModuleTest {

    @Autowired
    private SelfAccessLinks links;

    @Autowired
    private Organizations organizations;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcTemplate database;

    private final String pat = "pat-" + UUID.randomUUID();
    private final String maria = "maria-" + UUID.randomUUID();
    private OrganizationId self = OrganizationId.next();
    private BilledCustomer customer;

    @BeforeEach
    void register() {
        self = as(pat, Roles.PROVIDER, () -> organizations.start(UserType.SELF_ACCESS, "Pat Quinn"));
        customer = new BilledCustomer(portal, maria, 1);
    }

    @Test
    void areMadeByWhoeverSignsInAsTheCustomer() {
        String token = begin();

        assertThat(as(maria, Roles.CUSTOMER, () -> links.asking(token)))
                .hasValueSatisfying(asking -> assertThat(asking.id()).isEqualTo(self));

        does(maria, Roles.CUSTOMER, () -> links.confirm(token));

        assertThat(links.hold(self, customer.details().id())).isTrue();
        assertThat(as(maria, Roles.CUSTOMER, links::ofMe)).containsExactly(self);
    }

    @Test
    void areMadeOnceByOneLink() {
        String token = begin();
        does(maria, Roles.CUSTOMER, () -> links.confirm(token));

        refused("authorization.error.link-over", () -> does(maria, Roles.CUSTOMER, () -> links.confirm(token)));
    }

    @Test
    void areNotMadeByALinkWhoseHourIsOver() {
        String token = begin();
        database.update(
                "update self_access_invitation set expires_at = '2026-01-01 00:00:00' where organization = ?",
                self.id());

        assertThat(as(maria, Roles.CUSTOMER, () -> links.asking(token))).isEmpty();
        refused("authorization.error.link-over", () -> does(maria, Roles.CUSTOMER, () -> links.confirm(token)));
    }

    @Test
    void areNotMadeByAnEarlierLink() {
        String earlier = begin();
        var _ = begin();

        assertThat(as(maria, Roles.CUSTOMER, () -> links.asking(earlier))).isEmpty();
    }

    @Test
    void areMadeAtOnceWhereBothAreOnePerson() {
        does(maria, Roles.PROVIDER, () -> organizations.start(UserType.SELF_ACCESS, "Maria Alvarez"));

        does(maria, Roles.PROVIDER, links::linkMyself);

        assertThat(as(maria, Roles.PROVIDER, links::mine))
                .hasValueSatisfying(state -> assertThat(state.isLinked()).isTrue());
    }

    @Test
    void needACustomersAccount() {
        refused("authorization.error.link-account", () -> does(pat, Roles.PROVIDER, links::linkMyself));
    }

    @Test
    void areNotForCompanies() {
        String rosa = "rosa-" + UUID.randomUUID();
        does(rosa, Roles.PROVIDER, () -> organizations.start(UserType.STANDARD, "Brightmeter"));

        assertThat(as(rosa, Roles.PROVIDER, links::mine)).isEmpty();
        refused("authorization.error.link-type", () -> as(rosa, Roles.PROVIDER, links::begin));
    }

    @Test
    void areConfirmedByCustomersAlone() {
        String token = begin();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> does(pat, Roles.PROVIDER, () -> links.confirm(token)));
    }

    @Test
    void keepTheirLinkAsAHash() {
        String token = begin();

        assertThat(database.queryForList(
                        "select token_sha256 from self_access_invitation where organization = ?",
                        String.class,
                        self.id()))
                .singleElement()
                .isNotEqualTo(token);
    }

    private String begin() {
        String path = as(pat, Roles.PROVIDER, links::begin);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }
}
