package com.pge.sharemydata.connectivity.probe;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something about an address that its company should see to.
 *
 * @param until when the certificate ends, where it ends soon
 */
public record AddressTrouble(
        AddressUse use,
        String address,
        ProbeProblem problem,
        @Nullable Instant until) {

    /** What failed, and a certificate near its end; other warnings are for whoever looks. */
    static Stream<AddressTrouble> of(AddressReport report) {
        return report.findings().stream().flatMap(finding -> of(report.address(), finding).stream());
    }

    private static Optional<AddressTrouble> of(ProbedAddress address, LayerFinding finding) {
        ProbeProblem problem = finding.problem();
        boolean isEnding = problem == ProbeProblem.EXPIRES_SOON;
        if (problem == null || (finding.outcome() != LayerOutcome.FAILED && !isEnding)) {
            return Optional.empty();
        }
        Instant until =
                isEnding ? Instant.parse(Objects.requireNonNull(finding.seen().get(SeenFact.UNTIL))) : null;
        return Optional.of(new AddressTrouble(address.use(), address.address(), problem, until));
    }

    /** Equal for what is the same trouble still. */
    String token() {
        return use + " " + address + " " + problem + (until == null ? "" : " " + until);
    }
}
