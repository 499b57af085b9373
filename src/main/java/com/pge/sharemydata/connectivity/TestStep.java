package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import java.util.Arrays;
import java.util.Optional;

/** One call that a company's software has to make, and the answer that proves it. */
public enum TestStep {
    TEST_TOKEN(Operation.TEST_TOKEN),
    READ_SERVICE_STATUS(Operation.READ_SERVICE_STATUS),
    DOWNLOAD_SAMPLE_DATA(Operation.DOWNLOAD_SAMPLE_DATA),
    APPLICATION_INFORMATION(Operation.APPLICATION_INFORMATION);

    private static final int OK = 200;

    private final Operation operation;

    TestStep(Operation operation) {
        this.operation = operation;
    }

    boolean isPassedBy(ObservedCall call) {
        return call.operation() == operation && call.status() == OK && call.problem() == null;
    }

    /** The step whose call this is, well made or not. */
    static Optional<TestStep> of(Operation operation) {
        return Arrays.stream(values())
                .filter(step -> step.operation == operation)
                .findFirst();
    }
}
