package com.pge.sharemydata.credential;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where companies' software reaches the machine API; the base is without a slash at the end. */
@ConfigurationProperties("portal.machine")
public record MachineAddress(
        @DefaultValue("https://localhost:8443") String baseUrl) {

    public String testToken() {
        return baseUrl + "/datacustodian/test/oauth/v2/token";
    }

    public String liveToken() {
        return baseUrl + "/datacustodian/oauth/v2/token";
    }

    /** The base of all resources. */
    public String resources() {
        return baseUrl + "/GreenButtonConnect/espi/1_1/resource";
    }
}
