/** The news of maintenance as a feed. */
@NullMarked
package com.pge.sharemydata.status.web;

import org.jspecify.annotations.NullMarked;
