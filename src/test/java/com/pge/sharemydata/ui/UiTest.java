package com.pge.sharemydata.ui;

import com.pge.sharemydata.security.CurrentActor;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A test of the kit or the public pages: the texts, the shell, and nothing else of the portal. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = UiTest.Kit.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ViewPackages(packages = "com.pge.sharemydata.ui")
public @interface UiTest {

    /** The few beans the kit stands on. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"com.pge.sharemydata.shared", "com.pge.sharemydata.ui"})
    @EnableConfigurationProperties(Utility.class)
    @Import(CurrentActor.class)
    class Kit {

        @Bean
        AuthenticationContext authenticationContext() {
            return new AuthenticationContext();
        }
    }
}
