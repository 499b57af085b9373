package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.customer.ServiceRow;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.AuthorizedScope;
import com.pge.sharemydata.greenbutton.espi.CustomerDocuments;
import com.pge.sharemydata.greenbutton.espi.SharedCustomer;
import com.pge.sharemydata.registration.DataCategory;
import com.pge.sharemydata.ui.Dates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who the customer is, by that customer's token: nothing but ids made for the purpose where that is not shared. */
@RestController
class CustomerEndpoint {

    private final Subscriptions subscriptions;
    private final Customers customers;
    private final AuthorizedScope scopes;
    private final CustomerDocuments documents;
    private final FeedAnswers answers;
    private final Clock clock;

    CustomerEndpoint(
            Subscriptions subscriptions,
            Customers customers,
            AuthorizedScope scopes,
            CustomerDocuments documents,
            FeedAnswers answers,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.customers = customers;
        this.scopes = scopes;
        this.documents = documents;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(MachineEndpoint.Paths.BATCH_CUSTOMER)
    ResponseEntity<byte[]> customer(
            @PathVariable String subscription, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        var _ = ReadWindow.of(request);
        AuthorizationDetails own = subscriptions.own(subscription, caller).authorization();
        return answers.delivered(own.id(), documents.of(shared(own)));
    }

    private SharedCustomer shared(AuthorizationDetails own) {
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
                                        .map(service -> agreement(service, tellsName, tellsNumbers))
                                        .toList()))
                        .toList());
    }

    private SharedCustomer.Agreement agreement(ServiceRow service, boolean tellsAddress, boolean tellsNumbers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PACIFIC);
        return new SharedCustomer.Agreement(
                service.usagePointId(),
                tellsNumbers ? service.number() : null,
                tellsNumbers ? service.start() : null,
                service.isCurrent(today),
                tellsAddress
                        ? new SharedCustomer.Address(
                                service.street(), service.city(), service.state(), service.postalCode())
                        : null);
    }
}
