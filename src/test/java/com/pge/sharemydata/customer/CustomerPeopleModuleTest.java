package com.pge.sharemydata.customer;

import static com.pge.sharemydata.testing.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.security.UtilityLogin;
import com.pge.sharemydata.shared.EmailAddress;
import com.pge.sharemydata.shared.Languages;
import com.pge.sharemydata.testing.DatabaseTest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** People at the door: who is known as a customer by what the identity token says. */
@DatabaseTest
class CustomerPeopleModuleTest {

    private static final UtilityLogin OWN_SIGN_IN = new UtilityLogin(false, "");

    @Autowired
    private CustomerPeople people;

    @Autowired
    private CustomerRoles roles;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerImports imports;

    private final String number = CustomerFiles.number();
    private final String email = "vera" + number + "@customer.example";
    private final String person = "person-" + UUID.randomUUID();

    @BeforeEach
    void importOne() {
        var _ = as(
                "system",
                Roles.UTILITY_SYSTEM,
                () -> CustomerFiles.take(imports, CustomerFiles.csv(CustomerFiles.of(number, "Vera Holt", email))));
    }

    @Test
    void areWhoTheUtilitysLoginNames() {
        Set<String> found = roles.of(
                somebody("else@customer.example", false),
                Map.of("identity_provider", "utility", "utility_customer_number", " " + number));

        assertThat(found).containsExactly(Roles.CUSTOMER);
        assertThat(match()).isEqualTo(customers.ofNumber(number));
    }

    @Test
    void stayWhoTheyAreWhenTheyComeAnotherWay() {
        assertThat(people.recognize(somebody(email, false), new UtilityLogin(true, number)))
                .isTrue();

        assertThat(people.recognize(somebody(email, false), OWN_SIGN_IN)).isTrue();
    }

    @Test
    void areNobodyElseWhereTheUtilityNamesACustomerWhoIsNotHere() {
        assertThat(people.recognize(somebody(email, true), new UtilityLogin(true, CustomerFiles.number())))
                .isFalse();

        assertThat(match()).isEmpty();
    }

    @Test
    void areNotTakenByTheirAddressWhereTheUtilityNamesNobody() {
        assertThat(people.recognize(somebody(email, true), new UtilityLogin(true, "")))
                .isFalse();

        assertThat(match()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areTakenByTheirAddressOnlyWhereItIsConfirmed(boolean confirmed) {
        assertThat(people.recognize(somebody(email, confirmed), OWN_SIGN_IN)).isEqualTo(confirmed);
    }

    private Person somebody(String address, boolean confirmed) {
        return new Person(person, "Vera Holt", EmailAddress.of(address), confirmed, Languages.ENGLISH);
    }

    private Optional<CustomerId> match() {
        return customers.ofSubject(person);
    }
}
