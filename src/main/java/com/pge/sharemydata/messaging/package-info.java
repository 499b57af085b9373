/**
 * E-mails to people, kept as rows with a delivery state. Knows no event of any other module:
 * whoever has something to say hands over recipient, template key and arguments.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui"})
@NullMarked
package com.pge.sharemydata.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
