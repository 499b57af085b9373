/** The kit all pages are built from: four layouts, headings, status, steps, time-lines, empty states, and errors as words. */
@ApplicationModule(allowedDependencies = {"shared", "security"})
@NullMarked
package com.pge.sharemydata.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
