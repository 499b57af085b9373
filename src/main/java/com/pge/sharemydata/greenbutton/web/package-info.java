/** The machine API's edge: its TLS connector, its filter chain, the token endpoints and the Green Button resources. */
@NullMarked
package com.pge.sharemydata.greenbutton.web;

import org.jspecify.annotations.NullMarked;
