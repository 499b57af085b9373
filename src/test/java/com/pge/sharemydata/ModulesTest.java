package com.pge.sharemydata;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void keepToTheirBoundaries() {
        ApplicationModules.of(Portal.class).verify();
    }
}
