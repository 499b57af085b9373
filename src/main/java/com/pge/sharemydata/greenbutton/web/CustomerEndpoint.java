package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationDetails;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.espi.CustomerDocuments;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import com.pge.sharemydata.greenbutton.sharing.SharedCustomers;
import com.pge.sharemydata.greenbutton.sharing.Subscriptions;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who the customer is, by that customer's token: nothing but ids made for the purpose where that is not shared. */
@RestController
class CustomerEndpoint {

    private final Subscriptions subscriptions;
    private final SharedCustomers customers;
    private final CustomerDocuments documents;
    private final FeedAnswers answers;

    CustomerEndpoint(
            Subscriptions subscriptions, SharedCustomers customers, CustomerDocuments documents, FeedAnswers answers) {
        this.subscriptions = subscriptions;
        this.customers = customers;
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping(MachineEndpoint.Paths.BATCH_CUSTOMER)
    ResponseEntity<byte[]> customer(
            @PathVariable String subscription, @AuthenticationPrincipal ApiCaller caller, HttpServletRequest request) {
        var _ = ReadWindow.of(request::getParameterValues);
        AuthorizationDetails own = subscriptions.own(subscription, caller).authorization();
        return answers.delivered(own.id(), documents.of(customers.of(own)), request);
    }
}
