/**
 * Customers' consent: which company receives what of which services, and until when. Its requests from companies'
 * software, its history and its receipts.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "metrics",
            "security",
            "ui",
            "messaging",
            "audit",
            "organization",
            "customer",
            "document",
            "registration",
            "certificate",
            "credential",
            "connectivity",
            "directory",
            "usage"
        })
@NullMarked
package com.pge.sharemydata.authorization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
