package com.pge.sharemydata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a sign-in needs: cookies, redirects and one form. Faster than Chromium by seconds. */
public final class CookieBrowser {

    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Signs in to the portal by the identity provider's own form. */
    public void signIn(String portalUrl, String login, String password) {
        HttpResponse<String> page = follow(URI.create(portalUrl + "/oauth2/authorization/portal"));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No login form but " + page.statusCode() + " at " + page.uri());
        }
        URI action = URI.create(form.group(1).replace("&amp;", "&"));
        HttpResponse<String> answer = post(action, Map.of("username", login, "password", password));
        HttpResponse<String> home = answer.statusCode() == 302 ? follow(location(answer)) : answer;
        if (!home.uri().toString().startsWith(portalUrl)) {
            throw new IllegalStateException("Not signed in but at " + home.uri());
        }
    }

    /** Follows redirects from an address to the first one below the other; it does not open that. */
    public URI sentTo(String target, URI address) {
        URI next = address;
        for (int hop = 0; hop < MOST_REDIRECTS && !next.toString().startsWith(target); hop++) {
            next = location(get(next));
        }
        return next;
    }

    /** The parameters of an address. */
    public static Map<String, String> parameters(URI address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = address.getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[parts.length - 1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    public HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> follow(URI address) {
        HttpResponse<String> answer = get(address);
        for (int hop = 0; hop < MOST_REDIRECTS && answer.statusCode() / 100 == 3; hop++) {
            answer = get(location(answer));
        }
        return answer;
    }

    private HttpResponse<String> post(URI address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postJson(URI address, String json) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        URI address = request.copy().build().uri();
        // A browser takes localhost for secure and so sends secure cookies there: java.net's own jar does not.
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), _ -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void keep(Map<String, String> jar, String line) {
        for (HttpCookie cookie : HttpCookie.parse(line)) {
            if (cookie.getMaxAge() == 0) {
                jar.remove(cookie.getName());
            } else {
                // As it was written, quotes included.
                jar.put(cookie.getName(), line.substring(line.indexOf('=') + 1).split(";", 2)[0]);
            }
        }
    }

    private static URI location(HttpResponse<String> answer) {
        String target = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(
                        "No redirect but " + answer.statusCode() + " at " + answer.uri() + "\n" + answer.body()));
        return answer.uri().resolve(target);
    }
}
