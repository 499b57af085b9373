package com.pge.sharemydata;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal: one application, any number of nodes. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Share My Data", sharedModules = "shared")
public class Portal {

    /** Starts one node. */
    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }
}
