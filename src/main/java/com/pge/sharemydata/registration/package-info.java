/** A company's request to receive customers' data, in numbered versions: answers, agreements, evidence, milestones. */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui", "messaging", "audit", "organization", "document"})
@NullMarked
package com.pge.sharemydata.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
