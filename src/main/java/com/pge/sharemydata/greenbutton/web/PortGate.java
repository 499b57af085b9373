package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the two ports apart: the machine API is on its own port alone, and nothing of the portal is there. */
final class PortGate extends OncePerRequestFilter {

    private final MachineConnector connector;
    private final RefusalAnswers answers;

    PortGate(MachineConnector connector, RefusalAnswers answers) {
        this.connector = connector;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getServletPath();
        if (!connector.received(request) || !MachineEndpoint.Paths.areServed(path)) {
            answers.send(new Refused(Refusal.UNKNOWN_PATH), request, response);
            return;
        }
        MachineCall.of(request).endpoint = MachineEndpoint.at(path).orElse(null);
        chain.doFilter(request, response);
    }
}
