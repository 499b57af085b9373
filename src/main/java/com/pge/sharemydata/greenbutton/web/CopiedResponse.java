package com.pge.sharemydata.greenbutton.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An answer whose first bytes are remembered while it is sent, so that people can see what their software was told. */
final class CopiedResponse extends HttpServletResponseWrapper {

    private static final int MOST = 1_000;

    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream(256);
    private @Nullable ServletOutputStream copying;

    CopiedResponse(HttpServletResponse response) {
        super(response);
    }

    String beginning() {
        return beginning.toString(StandardCharsets.UTF_8);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (copying == null) {
            copying = new Copying(super.getOutputStream());
        }
        return copying;
    }

    private void remember(byte[] bytes, int offset, int length) {
        int room = MOST - beginning.size();
        if (room > 0) {
            beginning.write(bytes, offset, Math.min(room, length));
        }
    }

    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream out;

        Copying(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            remember(new byte[] {(byte) one}, 0, 1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            remember(bytes, offset, length);
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
