package com.pge.sharemydata.eligibility;

import com.pge.sharemydata.registration.RegistrationDetails;
import java.util.stream.Stream;

/** One automatic check of one criterion. */
@FunctionalInterface
interface CriterionCheck {

    Stream<CriterionFinding> find(RegistrationDetails registration);
}
