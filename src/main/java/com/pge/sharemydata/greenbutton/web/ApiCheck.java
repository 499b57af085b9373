package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.status.PartCheck;
import com.pge.sharemydata.status.ServicePart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.springframework.stereotype.Component;

/** Whether somebody answers at this node's port of the machine API. */
@Component
class ApiCheck implements PartCheck {

    private static final int PATIENCE_MILLISECONDS = 3000;

    private final MachineConnector connector;

    ApiCheck(MachineConnector connector) {
        this.connector = connector;
    }

    @Override
    public ServicePart part() {
        return ServicePart.API;
    }

    @Override
    public boolean works() {
        if (connector.port() <= 0) {
            return false;
        }
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.port()), PATIENCE_MILLISECONDS);
            return true;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
