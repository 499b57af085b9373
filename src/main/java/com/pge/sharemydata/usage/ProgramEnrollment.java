package com.pge.sharemydata.usage;

import com.pge.sharemydata.customer.ServiceAgreementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an agreement is or was enrolled in a demand-response program.
 *
 * @param name of the program
 * @param enrolledOn the first day
 * @param endedOn the last day
 */
public record ProgramEnrollment(
        ServiceAgreementId agreement,
        String name,
        EnrollmentStatus status,
        @Nullable LocalDate enrolledOn,
        @Nullable LocalDate endedOn) {}
