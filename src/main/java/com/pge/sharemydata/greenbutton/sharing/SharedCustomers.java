package com.pge.sharemydata.greenbutton.sharing;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.AuthorizedScope;
import com.pge.sharemydata.greenbutton.espi.SharedCustomer;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.usage.Programs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an authorization tells of its customer: nothing but ids made for the purpose where more is not shared. */
@Component
public class SharedCustomers {

    private final Customers customers;
    private final AuthorizedScope scopes;
    private final Programs programs;
    private final Clock clock;

    SharedCustomers(Customers customers, AuthorizedScope scopes, Programs programs, Clock clock) {
        this.customers = customers;
        this.scopes = scopes;
        this.programs = programs;
        this.clock = clock;
    }

    public SharedCustomer of(AuthorizationDetails own) {
        boolean tellsName = own.data().contains(DataCategory.BASIC);
        boolean tellsNumbers = own.data().contains(DataCategory.ACCOUNT);
        // In the order of their numbers, which does not change: an account's place in it is its id.
        Map<String, List<ServiceRow>> accounts = own.services().stream()
                .collect(Collectors.groupingBy(ServiceRow::accountNumber, TreeMap::new, Collectors.toList()));
        return new SharedCustomer(
                own.id().id(),
                tellsName ? customers.details(own.customer()).name() : null,
                scopes.startOf(own),
                accounts.entrySet().stream()
                        .map(account -> new SharedCustomer.Account(
                                tellsNumbers ? account.getKey() : null,
                                account.getValue().stream()
                                        .map(service -> agreement(service, own.data()))
                                        .toList()))
                        .toList());
    }

    private SharedCustomer.Agreement agreement(ServiceRow service, Set<DataCategory> data) {
        boolean tellsAddress = data.contains(DataCategory.BASIC);
        boolean tellsNumbers = data.contains(DataCategory.ACCOUNT);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
        return new SharedCustomer.Agreement(
                service.usagePointId(),
                tellsNumbers ? service.number() : null,
                tellsNumbers ? service.start() : null,
                service.isCurrent(today),
                tellsAddress
                        ? new SharedCustomer.Address(
                                service.street(), service.city(), service.state(), service.postalCode())
                        : null,
                data.contains(DataCategory.PROGRAM_ENROLLMENT) ? programs.of(service.id()) : List.of());
    }
}
