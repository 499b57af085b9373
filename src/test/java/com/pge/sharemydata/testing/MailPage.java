package com.pge.sharemydata.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A page that shows the mails a local portal sent, newest first, with their links to click. */
final class MailPage implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final HttpServer server;
    private final LocalMail mail;

    private MailPage(HttpServer server, LocalMail mail) {
        this.server = server;
        this.mail = mail;
    }

    static MailPage start(int port, LocalMail mail) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var page = new MailPage(server, mail);
            server.createContext("/", page::answer);
            server.start();
            return page;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = page().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String page() {
        var mails = mail.mails().reversed();
        String articles = mails.stream().map(MailPage::article).collect(Collectors.joining());
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Mails of the local portal</title>
                <style>body{font:16px/1.5 system-ui;max-width:44rem;margin:2rem auto;padding:0 1rem;background:#f4f6fa;color:#0f1b2d}
                article{background:#fff;border:1px solid #d3dbe6;border-radius:12px;padding:1rem 1.5rem;margin:1rem 0}
                h2{font-size:1.2rem;margin:0}pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}p{color:#47566b;margin:0}</style>
                <h1>Mails of the local portal</h1><p>%d so far; nothing left this machine. Reload for newer ones.</p>%s</html>
                """.formatted(mails.size(), articles);
    }

    private static String article(LocalMail.Mail mail) {
        String text = LINK.matcher(HtmlUtils.htmlEscape(mail.text()))
                .replaceAll(found -> "<a href=\"" + found.group() + "\">" + found.group() + "</a>");
        return "<article><h2>%s</h2><p>to %s</p><pre>%s</pre></article>"
                .formatted(HtmlUtils.htmlEscape(mail.subject()), HtmlUtils.htmlEscape(mail.recipient()), text);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
