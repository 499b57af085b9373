/** How people become customers here, guests included, and the back office's page of imports. */
@NullMarked
package com.pge.sharemydata.customer.ui;

import org.jspecify.annotations.NullMarked;
