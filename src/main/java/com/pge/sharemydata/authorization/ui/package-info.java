/** The pages on which customers share their data, companies see what is shared with them, and customer care helps. */
@NullMarked
package com.pge.sharemydata.authorization.ui;

import org.jspecify.annotations.NullMarked;
