/**
 * Effects across systems that have not happened yet: every listener's publication that failed, or was cut off by a
 * killed process, is handed out again with back-off, and shown to a person when that does not help.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui"})
@NullMarked
package com.pge.sharemydata.effects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
