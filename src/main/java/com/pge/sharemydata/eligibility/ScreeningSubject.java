package com.pge.sharemydata.eligibility;

import java.util.Set;

/** Everything an organization goes by: the names and tax ids in force and those asked for. */
record ScreeningSubject(Set<String> names, Set<String> eins) {}
