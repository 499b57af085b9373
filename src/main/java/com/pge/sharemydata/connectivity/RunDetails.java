package com.pge.sharemydata.connectivity;

import java.util.List;
import java.util.Optional;

/** One test run with the calls seen, newest first. */
public record RunDetails(RunRow run, List<EvidenceRow> calls) {

    /** The newest call, where it was refused: what stands in the way now. */
    public Optional<EvidenceRow> obstacle() {
        return calls.stream().findFirst().filter(call -> call.problem() != null);
    }
}
