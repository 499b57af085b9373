package com.pge.sharemydata.customer;

import com.pge.sharemydata.security.Person;
import com.pge.sharemydata.security.PersonRoles;
import com.pge.sharemydata.security.Roles;
import com.pge.sharemydata.security.UtilityLogin;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Meets customers at the door: who is matched, or can be by what the token says, has the role of customers from this
 * sign-in on, whether the identity provider has heard of it or not.
 */
@Component
class CustomerRoles implements PersonRoles {

    private final CustomerPeople people;

    CustomerRoles(CustomerPeople people) {
        this.people = people;
    }

    @Override
    public Set<String> of(Person person, Map<String, Object> claims) {
        return people.recognize(person, UtilityLogin.of(claims)) ? Set.of(Roles.CUSTOMER) : Set.of();
    }
}
