/** Pictures that anybody may see. */
@NullMarked
package com.pge.sharemydata.document.web;

import org.jspecify.annotations.NullMarked;
