/** The page of connection tests. */
@NullMarked
package com.pge.sharemydata.connectivity.ui;

import org.jspecify.annotations.NullMarked;
