package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.BulkIds;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.batch.BatchKind;
import com.pge.sharemydata.greenbutton.batch.BatchOrder;
import com.pge.sharemydata.greenbutton.batch.Batches;
import com.pge.sharemydata.greenbutton.batch.PreparedBatch;
import com.pge.sharemydata.greenbutton.espi.EspiFormat;
import com.pge.sharemydata.greenbutton.sharing.ReadWindow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers that are prepared first: asked for without a correlation id, which is answered by 202, and fetched with the one
 * that the company was told.
 */
@RestController
class BatchEndpoint {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String CORRELATION = "correlationID";
    private static final Set<EspiFormat> PREPARED = Set.of(EspiFormat.ATOM);
    private static final String RETRY_SECONDS = "10";

    private final Batches batches;
    private final BulkIds bulkIds;
    private final BatchAnswers answers;

    BatchEndpoint(Batches batches, BulkIds bulkIds, BatchAnswers answers) {
        this.batches = batches;
        this.bulkIds = bulkIds;
        this.answers = answers;
    }

    @GetMapping(MachineEndpoint.Paths.BATCH_SUBSCRIPTION)
    void subscription(
            @PathVariable String subscription,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AuthorizationId own = caller.authorization();
        boolean isOwn = own != null && own.id().equals(subscription);
        answer(isOwn, order(BatchKind.SUBSCRIPTION, subscription, caller, request), request, response);
    }

    @GetMapping(MachineEndpoint.Paths.BATCH_BULK)
    void bulk(
            @PathVariable String bulk,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(isOwn(bulk, caller), order(BatchKind.BULK, bulk, caller, request), request, response);
    }

    @GetMapping(MachineEndpoint.Paths.BATCH_BULK_CUSTOMERS)
    void bulkCustomers(
            @PathVariable String bulk,
            @AuthenticationPrincipal ApiCaller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(isOwn(bulk, caller), order(BatchKind.BULK_CUSTOMERS, bulk, caller, request), request, response);
    }

    private boolean isOwn(String bulk, ApiCaller caller) {
        return bulk.equals(bulkIds.of(caller.organization()));
    }

    private static BatchOrder order(BatchKind kind, String resource, ApiCaller caller, HttpServletRequest request) {
        return new BatchOrder(caller.organization(), kind, resource, ReadWindow.of(request::getParameterValues));
    }

    private void answer(boolean isOwn, BatchOrder order, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isOwn) {
            throw new Refused(Refusal.UNKNOWN_PATH);
        }
        var _ = AcceptedFormat.of(request, PREPARED);
        String correlation = correlation(request);
        if (correlation != null) {
            fetch(correlation, order, request, response);
        } else if (HttpMethod.HEAD.matches(request.getMethod())) {
            accepted(null, response);
        } else {
            UUID id = batches.ask(order);
            accepted(batches.address(order.kind(), order.resource(), id), response);
            // Nobody is told before the answer is out.
            response.flushBuffer();
            batches.release(id);
        }
    }

    private static @Nullable String correlation(HttpServletRequest request) {
        String[] values = request.getParameterValues(CORRELATION);
        if (values != null && values.length > 1) {
            throw new Refused(Refusal.REPEATED_FILTER, CORRELATION);
        }
        return values == null ? null : values[0];
    }

    private void fetch(String correlation, BatchOrder order, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Batches.Known known = Optional.of(correlation)
                .filter(text -> UUID_FORM.matcher(text).matches())
                .map(UUID::fromString)
                .flatMap(id -> batches.find(order.organization(), order.kind(), order.resource(), id))
                .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PATH));
        Optional<PreparedBatch> prepared = known.prepared();
        if (prepared.isPresent()) {
            answers.send(prepared.get(), request, response);
        } else {
            accepted(null, response);
        }
    }

    /** @param address where it will be, for those who ask again instead of listening */
    private static void accepted(@Nullable String address, HttpServletResponse response) {
        response.setStatus(HttpStatus.ACCEPTED.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setContentLength(0);
        if (address != null) {
            response.setHeader(HttpHeaders.LOCATION, address);
        }
    }
}
