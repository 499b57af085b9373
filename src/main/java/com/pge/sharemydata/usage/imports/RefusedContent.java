package com.pge.sharemydata.usage.imports;

import java.io.IOException;

/** A file that is read no further. */
final class RefusedContent extends IOException {

    private final MeterImportRule rule;
    private final String found;

    RefusedContent(MeterImportRule rule, String found) {
        super(rule + ": " + found);
        this.rule = rule;
        this.found = found;
    }

    MeterImportRule rule() {
        return rule;
    }

    String found() {
        return found;
    }
}
