package com.pge.sharemydata.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.SignedJWT;
import com.pge.sharemydata.security.IdentityProvider;
import com.pge.sharemydata.security.SignIn;
import com.pge.sharemydata.testing.DatabaseTest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class GuestIdentityTest {

    private static final String CLIENT = "share-my-data-guests";

    @Autowired
    private MockMvc http;

    @Autowired
    private IdentityProvider provider;

    @Test
    void vouchesForAGuestWhoOpenedHisLink() throws Exception {
        String code =
                String.valueOf(parameter(location(authorize(broker()).sessionAttr(SignIn.GUEST, "guest-7")), "code"));

        String answer = http.perform(token(provider.portalClientSecret(), code))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var identity = SignedJWT.parse(
                        JsonMapper.shared().readTree(answer).get("id_token").asString())
                .getJWTClaimsSet();
        assertThat(identity.getSubject()).isEqualTo("guest-7");
        assertThat(identity.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(identity.getAudience()).containsExactly(CLIENT);

        http.perform(token(provider.portalClientSecret(), code))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("invalid_grant"));
    }

    @Test
    void vouchesForNobodyElse() throws Exception {
        String back = location(authorize(broker()));

        assertThat(parameter(back, "error")).isEqualTo("access_denied");
        assertThat(parameter(back, "state")).isEqualTo("s 1&x");
        assertThat(parameter(back, "code")).isNull();
    }

    @Test
    void sendsNobodyToAnotherSite() throws Exception {
        http.perform(authorize("https://evil.example/endpoint").sessionAttr(SignIn.GUEST, "guest-7"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void tellsNobodyWithoutTheSecret() throws Exception {
        http.perform(token("wrong", "0123")).andExpect(status().isUnauthorized());
    }

    private String broker() {
        return provider.issuer() + "/broker/guests/endpoint";
    }

    private static MockHttpServletRequestBuilder authorize(String redirect) {
        return get(GuestIdentityController.PATH + "/authorize")
                .param("client_id", CLIENT)
                .param("redirect_uri", redirect)
                .param("response_type", "code")
                .param("state", "s 1&x")
                .param("nonce", "n-1");
    }

    private static MockHttpServletRequestBuilder token(String secret, String code) {
        return post(GuestIdentityController.PATH + "/token")
                .param("client_id", CLIENT)
                .param("client_secret", secret)
                .param("grant_type", "authorization_code")
                .param("code", code);
    }

    private String location(MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(http.perform(request)
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private static @Nullable String parameter(String address, String name) {
        String value = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst(name);
        return value == null ? null : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
