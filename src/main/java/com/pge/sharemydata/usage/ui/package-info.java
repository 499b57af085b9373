/** The back office's page of meter data imports. */
@NullMarked
package com.pge.sharemydata.usage.ui;

import org.jspecify.annotations.NullMarked;
