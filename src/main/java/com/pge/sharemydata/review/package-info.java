/** The back office's desk: queue, assignment, case, decision, and the company's life cycle under four eyes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "ui",
            "messaging",
            "audit",
            "organization",
            "document",
            "registration",
            "eligibility",
            "certificate",
            "credential",
            "connectivity",
            "connectivity :: probe",
            "directory"
        })
@NullMarked
package com.pge.sharemydata.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
