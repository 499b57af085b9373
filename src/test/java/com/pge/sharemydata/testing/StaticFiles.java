package com.pge.sharemydata.testing;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Files on the portal's own connectors, before everything that the portal does: what answers of the same bytes are measured by. */
final class StaticFiles extends ValveBase {

    /** Where they are. */
    static final String PATH = "/static-files/";

    private final Path folder;

    StaticFiles(Path folder) {
        super(true);
        this.folder = folder;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String path = request.getRequestURI();
        if (!path.startsWith(PATH)) {
            getNext().invoke(request, response);
            return;
        }
        Path file = folder.resolve(Path.of(path).getFileName());
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
