package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.certificate.LiveCertificate;
import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.limit.Admission;
import com.pge.sharemydata.organization.OrganizationId;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

/** What is learned of one call on its way through the chain, for the filters and controllers after it. */
final class MachineCall {

    private static final String ATTRIBUTE = MachineCall.class.getName();

    @Nullable
    MachineEndpoint endpoint;

    @Nullable
    String certificateSha256;

    @Nullable
    LiveCertificate certificate;

    @Nullable
    OrganizationId organization;

    @Nullable
    TokenParameters parameters;

    @Nullable
    Refusal refusal;

    /** How the call was let in, or why not; null while its client is not proven. */
    @Nullable
    Admission admission;

    /** Whether a part of its answer is out and the rest will not come. */
    boolean brokenOff;

    /** The call that this request is; one is begun where there is none yet. */
    static MachineCall of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof MachineCall call) {
            return call;
        }
        var call = new MachineCall();
        request.setAttribute(ATTRIBUTE, call);
        return call;
    }

    /** The certificate that was judged good. */
    LiveCertificate requiredCertificate() {
        if (certificate == null) {
            throw new Refused(Refusal.NO_CERTIFICATE);
        }
        return certificate;
    }
}
