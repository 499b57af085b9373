/**
 * The utility's customers with their accounts, premises and service agreements, as the utility's systems import them, and
 * which person signed in is which customer.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "ui", "messaging", "audit"})
@NullMarked
package com.pge.sharemydata.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
