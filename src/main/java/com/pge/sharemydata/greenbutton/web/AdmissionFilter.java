package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.ApiCaller;
import com.pge.sharemydata.greenbutton.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets calls that are proven by a token in; those proven by a secret are let in where it is read. Either keeps its place
 * until it is answered.
 */
final class AdmissionFilter extends OncePerRequestFilter {

    private final CallAdmission admission;
    private final RefusalAnswers answers;

    AdmissionFilter(CallAdmission admission, RefusalAnswers answers) {
        this.admission = admission;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MachineCall call = MachineCall.of(request);
        Authentication proven = SecurityContextHolder.getContext().getAuthentication();
        try {
            if (proven != null && proven.getPrincipal() instanceof ApiCaller caller) {
                admission.admit(call, caller.client(), response);
            }
            chain.doFilter(request, response);
        } catch (Refused refused) {
            answers.send(refused, request, response);
        } finally {
            if (call.admission != null) {
                call.admission.close();
            }
        }
    }
}
