package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import java.util.Arrays;
import java.util.Optional;

/** One thing that a company's software has to do, and the answer that proves it. */
public enum TestStep {
    TEST_TOKEN(Operation.TEST_TOKEN),
    READ_SERVICE_STATUS(Operation.READ_SERVICE_STATUS),
    DOWNLOAD_SAMPLE_DATA(Operation.DOWNLOAD_SAMPLE_DATA),
    APPLICATION_INFORMATION(Operation.APPLICATION_INFORMATION),
    /** Our side of it: a person's browser is sent to the company's portal page. */
    PORTAL_VISIT(Operation.PORTAL_VISIT),
    AUTHORIZE(Operation.TEST_AUTHORIZE),
    /** Our side of it: the browser goes back to the company with a code. */
    REDIRECT(Operation.TEST_REDIRECT),
    CODE_TOKEN(Operation.TEST_CODE_TOKEN);

    private static final int FIRST_ERROR = 400;

    private final Operation operation;

    TestStep(Operation operation) {
        this.operation = operation;
    }

    boolean isPassedBy(ObservedCall call) {
        return call.operation() == operation && call.status() < FIRST_ERROR && call.problem() == null;
    }

    /** The step whose call this is, well made or not. */
    static Optional<TestStep> of(Operation operation) {
        return Arrays.stream(values())
                .filter(step -> step.operation == operation)
                .findFirst();
    }
}
