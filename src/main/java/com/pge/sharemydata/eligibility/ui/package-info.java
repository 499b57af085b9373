/** The back office's page for the Commission's list of prohibited third parties. */
@NullMarked
package com.pge.sharemydata.eligibility.ui;

import org.jspecify.annotations.NullMarked;
