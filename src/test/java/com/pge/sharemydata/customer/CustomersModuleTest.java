package com.pge.sharemydata.customer;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.pge.sharemydata.customer.CustomerFiles.FileRow;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CustomersModuleTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerPeople people;

    @Autowired
    private CustomerImports imports;

    private final String maria = "maria-" + UUID.randomUUID();
    private final FileRow electric = CustomerFiles.row();
    private final FileRow gas = electric.with(CustomerField.SERVICE_ID, CustomerFiles.number())
            .with(CustomerField.COMMODITY, "GAS")
            .with(CustomerField.RATE_SCHEDULE, "G-1");
    private CustomerId customer = CustomerId.next();

    @BeforeEach
    void importTwoServices() {
        var _ = as("system", Roles.UTILITY_SYSTEM, () -> CustomerFiles.take(imports, CustomerFiles.csv(electric, gas)));
        customer =
                customers.ofNumber(electric.get(CustomerField.CUSTOMER_NUMBER)).orElseThrow();
    }

    @Test
    void showACustomerWhatIsDeliveredToHim() {
        people.link(maria, customer);

        CustomerDetails mine = as(maria, Roles.CUSTOMER, customers::mine).orElseThrow();

        assertThat(mine.name()).isEqualTo("Maria Alvarez");
        assertThat(mine.language()).isEqualTo(Languages.SPANISH);
        assertThat(mine.accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.postalCode()).isEqualTo("94607"));
        assertThat(mine.services())
                .extracting(ServiceRow::number, ServiceRow::commodity)
                .containsExactly(
                        tuple(electric.get(CustomerField.SERVICE_ID), Commodity.ELECTRIC),
                        tuple(gas.get(CustomerField.SERVICE_ID), Commodity.GAS));
        assertThat(mine.services())
                .allSatisfy(service -> assertThat(service.usagePointId()).matches("[1-9]\\d{9}"));
        assertThat(mine.services()).extracting(ServiceRow::usagePointId).doesNotHaveDuplicates();
    }

    @Test
    void knowNobodyBeforeTheMatch() {
        assertThat(as(maria, Roles.CUSTOMER, customers::mine)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> as(maria, Roles.CUSTOMER, customers::mineId))
                .withMessage("customer.error.unmatched");
    }

    @Test
    void letOnlyCustomersAskForTheirOwn() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(maria, Roles.PROVIDER, customers::mine));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(maria, Roles.PROVIDER, customers::mineId));
    }

    @Test
    void letSeveralPeopleBeOneCustomerAndNobodyTwo() {
        people.link(maria, customer);
        people.link(maria, customer);
        people.link(maria + "-son", customer);

        assertThat(customers.subjects(customer)).containsExactlyInAnyOrder(maria, maria + "-son");
        assertThat(customers.ofSubject(maria)).contains(customer);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> people.link(maria, CustomerId.next()))
                .withMessage("customer.error.matched-already");
    }

    @Test
    void giveTheServicesThatExist() {
        ServiceAgreementId known =
                customers.details(customer).services().getFirst().id();

        assertThat(customers.services(List.of(known, ServiceAgreementId.next())))
                .extracting(ServiceRow::id)
                .containsExactly(known);
        assertThat(customers.services(List.of())).isEmpty();
    }

    @Test
    void doNotKnowOthers() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> customers.details(CustomerId.next()))
                .withMessage("customer.error.unknown");
    }

    @ParameterizedTest
    @EnumSource(names = {"CUSTOMER_NUMBER", "ACCOUNT_NUMBER", "SERVICE_ID", "EMAIL"})
    void areFoundByWhatTheCallerReadsOut(CustomerField field) {
        assertThat(as("care", Roles.CUSTOMER_CARE, () -> customers.find(electric.get(field), FIRST)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(customer);
                    assertThat(row.services()).isEqualTo(2);
                });
    }

    @Test
    void areFoundByTheFirstAndByTheLastName() {
        FileRow other = CustomerFiles.row().with(CustomerField.CUSTOMER_NAME, "Zoltan Quixwick");
        var _ = as("system", Roles.UTILITY_SYSTEM, () -> CustomerFiles.take(imports, CustomerFiles.csv(other)));

        assertThat(as("care", Roles.AUDITOR, () -> customers.find("zoltan q", FIRST)))
                .extracting(CustomerRow::name)
                .contains("Zoltan Quixwick");
        assertThat(as("care", Roles.AUDITOR, () -> customers.find("quixw", FIRST)))
                .extracting(CustomerRow::name)
                .contains("Zoltan Quixwick");
        assertThat(as("care", Roles.AUDITOR, () -> customers.find("%", FIRST))).isEmpty();
        assertThat(as("care", Roles.AUDITOR, () -> customers.find("", PageRequest.of(0, 1))))
                .hasSize(1);
    }

    @Test
    void areLookedUpByCareAndAuditOnly() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("maria", Roles.CUSTOMER, () -> customers.find("", FIRST)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("dana", Roles.REVIEWER, () -> customers.find("", FIRST)));
    }
}
