/** The public page of how things are, and the office's page of maintenance. */
@NullMarked
package com.pge.sharemydata.status.ui;

import org.jspecify.annotations.NullMarked;
