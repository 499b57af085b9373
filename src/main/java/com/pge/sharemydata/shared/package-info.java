/** The few types every module speaks: who acts, what happened, which rule said no, and the words for it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.pge.sharemydata.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
