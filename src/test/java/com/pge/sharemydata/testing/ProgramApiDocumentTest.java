package com.pge.sharemydata.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DatabaseTest
class ProgramApiDocumentTest {

    private static final ApiDocument DOCUMENT = ApiDocument.read("program-1.0.openapi.json");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    @Test
    void namesEveryOperationAndNoOther() {
        var mapped = new TreeSet<String>();
        for (String module : new String[] {"customer", "usage"}) {
            mapped.addAll(ApiDocument.mapped(controllers, "com.pge.sharemydata." + module + ".web"));
        }
        mapped.removeIf(operation -> !operation.contains(" /program/"));

        assertThat(DOCUMENT.operations()).isEqualTo(mapped);
    }

    @Test
    void isReadWithoutComplaint() {
        assertThat(DOCUMENT.complaints()).isEmpty();
        assertThat(DOCUMENT.deadReferences()).isEmpty();
    }
}
