package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.certificate.LiveCertificate;
import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.TokenKind;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A company's software as the filter chain knows it: by certificate alone, or by certificate and token. */
final class MachineAuthentication extends AbstractAuthenticationToken {

    static final String CERTIFICATE = "CERTIFICATE";

    private final transient Object principal;
    private final String name;

    private MachineAuthentication(Object principal, String name, String authority) {
        super(List.of(new SimpleGrantedAuthority(authority)));
        this.principal = principal;
        this.name = name;
        setAuthenticated(true);
    }

    static MachineAuthentication of(LiveCertificate certificate) {
        return new MachineAuthentication(certificate, certificate.organization().toString(), CERTIFICATE);
    }

    static MachineAuthentication of(ApiCaller caller) {
        return new MachineAuthentication(caller, caller.client().clientId().value(), authority(caller.token()));
    }

    static String authority(TokenKind token) {
        return "TOKEN_" + token;
    }

    @Override
    public Object getPrincipal() {
        return principal;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
