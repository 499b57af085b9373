/**
 * Files people hand in: bounded inspection, previews rendered by us, storage. The owner is an opaque id
 * that the caller has checked.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui", "messaging", "audit"})
@NullMarked
package com.pge.sharemydata.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
