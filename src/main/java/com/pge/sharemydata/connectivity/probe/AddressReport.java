package com.pge.sharemydata.connectivity.probe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a check found out about one address.
 *
 * @param findings by layer, outermost first, to the first that failed
 * @param curl the line that repeats it
 */
public record AddressReport(ProbedAddress address, List<LayerFinding> findings, String curl) {

    public AddressReport {
        findings = List.copyOf(findings);
    }

    public LayerOutcome outcome() {
        return findings.stream()
                .map(LayerFinding::outcome)
                .max(Comparator.naturalOrder())
                .orElse(LayerOutcome.PASSED);
    }

    /** What to look at first: the layer that failed, else the first with a warning. */
    public Optional<LayerFinding> trouble() {
        return findings.stream()
                .filter(finding -> finding.outcome() != LayerOutcome.PASSED)
                .max(Comparator.comparing(LayerFinding::outcome));
    }
}
