package com.pge.sharemydata.customer;

import static com.pge.sharemydata.testing.SignedIn.as;
import static com.pge.sharemydata.testing.SignedIn.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.pge.sharemydata.customer.CustomerFiles.FileRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import com.pge.sharemydata.testing.SampleNetwork;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ClaimsModuleTest {

    @Autowired
    private AccountClaims claims;

    @Autowired
    private GuestPasses passes;

    @Autowired
    private GuestIdentities identities;

    @Autowired
    private ClaimJudge judge;

    @Autowired
    private GuestTable guests;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerImports imports;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private final String maria = "maria-" + UUID.randomUUID();
    private final FileRow bill = CustomerFiles.row();
    private final NetworkAddress network = SampleNetwork.next();
    private CustomerId customer = CustomerId.next();

    @BeforeEach
    void importOne() {
        var _ = as("system", Roles.UTILITY_SYSTEM, () -> CustomerFiles.take(imports, CustomerFiles.csv(bill)));
        customer = customers.ofNumber(bill.get(CustomerField.CUSTOMER_NUMBER)).orElseThrow();
    }

    @Test
    void mailALinkToTheAddressOnFileWhichTheClaimantOpens() {
        does(maria, Roles.PROVIDER, () -> claims.claim(facts(), network));

        String token = linkTo(bill.get(CustomerField.EMAIL), "/customer/confirm/");
        assertThat(as("a-stranger", Roles.PROVIDER, () -> claims.confirm(token)))
                .isFalse();
        assertThat(as(maria, Roles.PROVIDER, claims::enter)).isFalse();
        assertThat(as(maria, Roles.PROVIDER, () -> claims.confirm(token))).isTrue();
        assertThat(as(maria, Roles.PROVIDER, claims::enter)).isTrue();
        assertThat(as(maria, Roles.PROVIDER, () -> claims.confirm(token))).isFalse();
        assertThat(customers.ofSubject(maria)).contains(customer);
    }

    @Test
    void matchAtOnceWhoseOwnAddressIsOnFile() {
        FileRow own = CustomerFiles.row().with(CustomerField.EMAIL, maria + "@unknown.invalid");
        var _ = as("system", Roles.UTILITY_SYSTEM, () -> CustomerFiles.take(imports, CustomerFiles.csv(own)));

        does(maria, Roles.PROVIDER, () -> claims.claim(factsOf(own), network));

        await().untilAsserted(() -> assertThat(customers.ofSubject(maria)).isPresent());
        assertThat(mailsTo(maria + "@unknown.invalid")).isEmpty();
    }

    @Test
    void answerTheSameWhereNothingMatches() {
        does(
                maria,
                Roles.PROVIDER,
                () -> claims.claim(new BillFacts(CustomerFiles.number(), "Nobody", "94607"), network));
        does(
                maria,
                Roles.PROVIDER,
                () -> claims.claim(
                        new BillFacts(bill.get(CustomerField.ACCOUNT_NUMBER), "Somebody Else", "94607"), network));

        await().untilAsserted(() -> assertThat(openClaimsOf(maria)).isZero());
        assertThat(mailsTo(bill.get(CustomerField.EMAIL))).isEmpty();
        assertThat(customers.ofSubject(maria)).isEmpty();
    }

    @Test
    void areLimitedByPerson() {
        for (int tries = 0; tries < 5; tries++) {
            does(
                    maria,
                    Roles.PROVIDER,
                    () -> claims.claim(new BillFacts(CustomerFiles.number(), "A", "94607"), network));
        }

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> does(maria, Roles.PROVIDER, () -> claims.claim(facts(), network)))
                .withMessage("customer.error.too-many");
    }

    @Test
    void areLimitedByAccountWhetherItExistsOrNot() {
        for (BillFacts facts : List.of(facts(), new BillFacts(CustomerFiles.number(), "A", "94607"))) {
            for (int tries = 0; tries < 5; tries++) {
                passes.begin(facts, Languages.ENGLISH, null, anyNetwork());
            }

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> passes.begin(facts, Languages.ENGLISH, null, anyNetwork()))
                    .withMessage("customer.error.too-many");
        }
    }

    @Test
    void areLimitedByNetwork() {
        for (int tries = 0; tries < 20; tries++) {
            passes.begin(new BillFacts(CustomerFiles.number(), "A", "94607"), Languages.ENGLISH, null, network);
        }

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> passes.begin(facts(), Languages.ENGLISH, null, network))
                .withMessage("customer.error.too-many");
    }

    @Test
    void areForPeopleWhoAreSignedIn() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> claims.claim(facts(), network));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> claims.confirm("0123"));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(claims::enter);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(passes::arrive);
    }

    @Test
    void letAGuestInOnceAndOnToWhereHeWasGoing() {
        String guest = "guest-" + UUID.randomUUID();
        Claim claim = Claim.ofGuest(facts(), Languages.ENGLISH, new OnwardPath("/customer/add"));
        judge.admit(claim, new IdentityAccounts.Found(guest, true), customers.details(customer));

        String token = linkTo(bill.get(CustomerField.EMAIL), "/guest/open/");
        assertThat(passes.open("0123456789abcdef")).isEmpty();
        assertThat(passes.open(token)).contains(guest);
        assertThat(passes.open(token)).isEmpty();
        assertThat(as(guest, Roles.CUSTOMER, passes::arrive))
                .map(OnwardPath::value)
                .contains("/customer/add");
        assertThat(as(guest, Roles.CUSTOMER, passes::arrive)).isEmpty();
        assertThat(customers.ofSubject(guest)).contains(customer);
    }

    @Test
    void sendNoLinkToWhoSignsInOtherwise() {
        String person = "person-" + UUID.randomUUID();
        judge.admit(
                Claim.ofGuest(facts(), Languages.ENGLISH, null),
                new IdentityAccounts.Found(person, false),
                customers.details(customer));

        assertThat(mailsTo(bill.get(CustomerField.EMAIL))).allMatch(link -> !link.contains("/guest/open/"));
        assertThat(customers.ofSubject(person)).isEmpty();
    }

    @Test
    void vouchForAGuestOnceAndNotByHisLink() {
        String code = identities.code("guest-1", "nonce-1");
        ClaimToken link = ClaimToken.next();
        transaction.executeWithoutResult(status -> guests.add(
                link,
                new GuestTable.Entry("guest-1", ""),
                Clock.systemUTC().instant().plusSeconds(60)));

        assertThat(identities.redeem(link.reveal())).isEmpty();
        assertThat(passes.open(code)).isEmpty();
        assertThat(identities.redeem(code)).contains(new GuestIdentities.Vouched("guest-1", "nonce-1"));
        assertThat(identities.redeem(code)).isEmpty();
    }

    private BillFacts facts() {
        return factsOf(bill);
    }

    private static BillFacts factsOf(FileRow row) {
        return new BillFacts(
                row.get(CustomerField.ACCOUNT_NUMBER),
                row.get(CustomerField.CUSTOMER_NAME),
                row.get(CustomerField.ACCOUNT_POSTAL_CODE));
    }

    private static NetworkAddress anyNetwork() {
        return SampleNetwork.next();
    }

    private String linkTo(String email, String path) {
        List<@Nullable String> links = await().until(() -> mailsTo(email), found -> !found.isEmpty());
        return Objects.requireNonNull(links.getFirst()).replaceFirst(".*" + path, "");
    }

    private List<@Nullable String> mailsTo(String email) {
        return database.queryForList(
                "select link from mail where recipient = ?",
                String.class,
                EmailAddress.of(email).value());
    }

    private int openClaimsOf(String subject) {
        Integer count = database.queryForObject(
                "select count(*) from customer_claim where subject = ?", Integer.class, subject);
        return count == null ? 0 : count;
    }
}
