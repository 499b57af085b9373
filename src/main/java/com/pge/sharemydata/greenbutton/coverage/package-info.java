/** Which days of which services went out by an authorization, and what is still to come, was corrected or is missing. */
@NullMarked
package com.pge.sharemydata.greenbutton.coverage;

import org.jspecify.annotations.NullMarked;
