/** The auditors' page. */
@NullMarked
package com.pge.sharemydata.audit.ui;

import org.jspecify.annotations.NullMarked;
