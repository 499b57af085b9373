/**
 * The kit all pages are built from: {@link com.pge.sharemydata.ui.Page}, status, turn cards, steps, time-lines, empty
 * states, and errors as words. The four layouts live in {@code shell}, the public pages in {@code site}.
 */
@ApplicationModule(allowedDependencies = {"shared", "security"})
@NullMarked
package com.pge.sharemydata.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
