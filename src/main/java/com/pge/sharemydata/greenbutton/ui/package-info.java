/** What the machine API did for a company, for its people to read. */
@NullMarked
package com.pge.sharemydata.greenbutton.ui;

import org.jspecify.annotations.NullMarked;
