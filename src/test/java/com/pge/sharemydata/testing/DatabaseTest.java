package com.pge.sharemydata.testing;

import com.pge.sharemydata.credential.CodeFlow;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test against the whole application over a real MariaDB and a real SMTP server, without Keycloak and without running
 * jobs. All such tests share one context: do not add properties or mocked beans of your own, add them here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.quartz.auto-startup=false",
            "portal.certificate.passphrase=for tests and nothing else",
            "portal.keycloak.portal-client-secret=unused",
            "portal.keycloak.admin-client-secret=unused",
            "portal.machine.port=0",
            "portal.batch.directory=target/batches",
            "vaadin.productionMode=true"
        })
@AutoConfigureMockMvc
@MockitoBean(types = CodeFlow.class)
@ContextConfiguration(initializers = TestSystems.class)
public @interface DatabaseTest {}
