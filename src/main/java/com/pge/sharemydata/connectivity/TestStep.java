package com.pge.sharemydata.connectivity;

import com.pge.sharemydata.connectivity.ObservedCall.Operation;
import java.util.Arrays;
import java.util.Optional;

/** One thing that a company's software has to do, and the answer that proves it. */
public enum TestStep {
    TEST_TOKEN(1, Operation.TEST_TOKEN),
    READ_SERVICE_STATUS(2, Operation.READ_SERVICE_STATUS),
    DOWNLOAD_SAMPLE_DATA(3, Operation.DOWNLOAD_SAMPLE_DATA),
    /** Our side of it: a person's browser is sent to the company's portal page. */
    PORTAL_VISIT(4, Operation.PORTAL_VISIT),
    AUTHORIZE(5, Operation.TEST_AUTHORIZE),
    /** Our side of it: the browser goes back to the company with a code. */
    REDIRECT(6, Operation.TEST_REDIRECT),
    CODE_TOKEN(7, Operation.TEST_CODE_TOKEN),
    APPLICATION_INFORMATION(8, Operation.APPLICATION_INFORMATION);

    private static final int FIRST_ERROR = 400;

    private final int number;
    private final Operation operation;

    TestStep(int number, Operation operation) {
        this.number = number;
        this.operation = operation;
    }

    /** The number that the program gives it, over all suites. */
    public int number() {
        return number;
    }

    /** What shows in the evidence when it is done. */
    public Operation operation() {
        return operation;
    }

    boolean isPassedBy(ObservedCall call) {
        return call.operation() == operation && call.status() < FIRST_ERROR && call.problem() == null;
    }

    /** The step whose call this is, well made or not. */
    public static Optional<TestStep> of(Operation operation) {
        return Arrays.stream(values())
                .filter(step -> step.operation == operation)
                .findFirst();
    }
}
