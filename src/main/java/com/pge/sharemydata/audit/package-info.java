/** The append-only time-line of everything that happened, and the chain of hashes that shows if it was touched. */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui"})
@NullMarked
package com.pge.sharemydata.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
