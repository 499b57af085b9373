/** The public page of figures. */
@NullMarked
package com.pge.sharemydata.metrics.ui;

import org.jspecify.annotations.NullMarked;
