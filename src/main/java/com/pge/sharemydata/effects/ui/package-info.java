/** The back office's page of effects that need a person. */
@NullMarked
package com.pge.sharemydata.effects.ui;

import org.jspecify.annotations.NullMarked;
