package com.pge.sharemydata.authorization;

import com.pge.sharemydata.customer.Customers;
import com.pge.sharemydata.security.CurrentActor;
import com.pge.sharemydata.security.Roles;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of authorizations, for their customer, customer care and auditors. A foreign one is unknown. */
@Service
@Transactional(readOnly = true)
public class Receipts {

    private static final String OFFICE = "hasAnyRole('" + Roles.CUSTOMER_CARE + "', '" + Roles.AUDITOR + "')";
    private static final String READERS =
            "hasAnyRole('" + Roles.CUSTOMER + "', '" + Roles.CUSTOMER_CARE + "', '" + Roles.AUDITOR + "')";

    private final ReceiptTable table;
    private final ReceiptPrinter printer;
    private final AuthorizationRepository authorizations;
    private final Customers customers;
    private final CurrentActor actor;

    Receipts(
            ReceiptTable table,
            ReceiptPrinter printer,
            AuthorizationRepository authorizations,
            Customers customers,
            CurrentActor actor) {
        this.table = table;
        this.printer = printer;
        this.authorizations = authorizations;
        this.customers = customers;
        this.actor = actor;
    }

    /** Those of one of the customer's own authorizations, newest first. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<ReceiptRow> mine(AuthorizationId authorization) {
        return authorizations
                .findByIdAndCustomer(authorization, customers.mineId())
                .map(own -> table.of(own.id()))
                .orElse(List.of());
    }

    /** Those of anybody's authorization, newest first. */
    @PreAuthorize(OFFICE)
    public List<ReceiptRow> of(AuthorizationId authorization) {
        return table.of(authorization);
    }

    /** Printed when it is first asked for, signed, and the same ever after. */
    @PreAuthorize(READERS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<byte[]> pdf(ReceiptId id) {
        return isReadable(id) ? printer.pdf(id) : Optional.empty();
    }

    /** As signed: a JWS. */
    @PreAuthorize(READERS)
    public Optional<String> signed(ReceiptId id) {
        return isReadable(id) ? table.jws(id) : Optional.empty();
    }

    /** What the signed text says, without its signature. */
    @PreAuthorize(READERS)
    public Optional<String> json(ReceiptId id) {
        return signed(id).map(Receipts::content);
    }

    private boolean isReadable(ReceiptId id) {
        return actor.hasRole(Roles.CUSTOMER_CARE)
                || actor.hasRole(Roles.AUDITOR)
                || table.belongs(id, customers.mineId());
    }

    /** RFC 7515, 7.1: the second of three parts. */
    private static String content(String jws) {
        String content = jws.substring(jws.indexOf('.') + 1, jws.lastIndexOf('.'));
        return new String(Base64.getUrlDecoder().decode(content), StandardCharsets.UTF_8);
    }
}
