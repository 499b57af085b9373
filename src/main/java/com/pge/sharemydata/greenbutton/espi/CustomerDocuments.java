package com.pge.sharemydata.greenbutton.espi;

import com.pge.sharemydata.greenbutton.espi.CustomerContent.Customer;
import com.pge.sharemydata.greenbutton.espi.CustomerContent.CustomerAccount;
import com.pge.sharemydata.greenbutton.espi.CustomerContent.CustomerAgreement;
import com.pge.sharemydata.greenbutton.espi.CustomerContent.ServiceLocation;
import com.pge.sharemydata.greenbutton.espi.SharedCustomer.Account;
import com.pge.sharemydata.greenbutton.espi.SharedCustomer.Address;
import com.pge.sharemydata.greenbutton.espi.SharedCustomer.Agreement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The document that tells of a customer: who, where, on which accounts and agreements. */
public final class CustomerDocuments {

    private final EspiLinks links;

    public CustomerDocuments(EspiLinks links) {
        this.links = links;
    }

    public EspiDocument of(SharedCustomer customer) {
        return EspiDocument.feed(
                Feed.ofCustomer(links.customer(customer.id()), customer.since()), new Entries(customer).all());
    }

    /**
     * Many customers, one after the other.
     *
     * @param self where the feed is, absolute
     */
    public EspiDocument all(String self, Instant updated, Stream<SharedCustomer> customers) {
        return EspiDocument.feed(
                Feed.ofCustomer(self, updated), customers.flatMap(customer -> new Entries(customer).all()));
    }

    /** One customer's entries, by kind in the order of the utility's own feeds. */
    private final class Entries {

        private final SharedCustomer customer;
        private final String customers;
        private final String accounts;
        private final List<Entry> locationEntries = new ArrayList<>();
        private final List<Entry> accountEntries = new ArrayList<>();
        private final List<Entry> agreementEntries = new ArrayList<>();

        Entries(SharedCustomer customer) {
            this.customer = customer;
            this.customers = links.resource("/RetailCustomer/" + customer.id() + "/Customer");
            this.accounts = customers + "/1/CustomerAccount";
            int number = 0;
            for (Account account : customer.accounts()) {
                number++;
                add(account, accounts + "/" + number);
            }
        }

        Stream<Entry> all() {
            Entry who = entry(customers + "/1", customers, "Customer", new Customer(customer.name()), accounts);
            return Stream.of(
                            Stream.of(who),
                            locationEntries.stream(),
                            accountEntries.stream(),
                            agreementEntries.stream())
                    .flatMap(entries -> entries);
        }

        private void add(Account account, String self) {
            String agreements = self + "/CustomerAgreement";
            accountEntries.add(
                    entry(self, accounts, "CustomerAccount", new CustomerAccount(account.number()), agreements));
            account.agreements().forEach(agreement -> add(agreement, agreements));
        }

        private void add(Agreement agreement, String agreements) {
            String self = agreements + "/" + agreement.usagePoint();
            String locations = self + "/ServiceLocation";
            String usagePoint = links.usagePoint(customer.id(), agreement.usagePoint());
            Address address = agreement.address();
            if (address != null) {
                locationEntries.add(entry(
                        locations + "/1", locations, "ServiceLocation", new ServiceLocation(address), usagePoint));
            }
            agreementEntries.add(entry(
                    self,
                    agreements,
                    "CustomerAgreement",
                    new CustomerAgreement(
                            agreement.number(), agreement.start(), agreement.isOpen(), agreement.programs()),
                    address == null ? usagePoint : locations));
        }

        private Entry entry(String self, String up, String title, CustomerContent content, String related) {
            return new Entry(self, up, List.of(related), title, customer.since(), customer.since(), content);
        }
    }
}
