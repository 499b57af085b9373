package com.pge.sharemydata.greenbutton.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pge.sharemydata.directory.Situation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What tests of the token endpoint share: a request and its answer. */
abstract class TokenCalls extends MachineTest {

    static final String GRANT = "grant_type=client_credentials";
    static final String FORM = "application/x-www-form-urlencoded";
    static final Company LIVE = Company.LIVE;
    static final Company OTHER = Company.the(Situation.NOT_READY);
    static final String IN_BODY = "&client_id=" + LIVE.clientId() + "&client_secret=" + Company.SECRET;
    static final String GOOD = "\"token_type\":\"Bearer\"";

    /** A call and its answer; what is not set is the good value. */
    record Row(
            String what,
            String method,
            String path,
            @Nullable String type,
            @Nullable String authorization,
            String body,
            @Nullable TestIdentity identity,
            int status,
            String answer) {

        static Row of(String what) {
            return new Row(what, "POST", TEST_TOKEN, FORM, LIVE.basic(), GRANT, LIVE.identity(), 200, GOOD);
        }

        Row by(String method) {
            return new Row(what, method, path, type, authorization, "", identity, status, answer);
        }

        Row at(String path) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        Row sending(@Nullable String type, String body) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        Row as(@Nullable String authorization) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        Row over(@Nullable TestIdentity identity) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        Row gives(int status, String answer) {
            return new Row(what, method, path, type, authorization, body, identity, status, answer);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    HttpResponse<String> call(Row row) {
        HttpRequest.Builder request = request(row.path())
                .header("User-Agent", row.what())
                .method(row.method(), BodyPublishers.ofString(row.body()));
        if (row.type() != null) {
            request.header("Content-Type", row.type());
        }
        if (row.authorization() != null) {
            request.header("Authorization", row.authorization());
        }
        return send(request, row.identity());
    }

    static String basic(String pair, Base64.Encoder encoder) {
        return "Basic " + encoder.encodeToString(pair.getBytes(UTF_8));
    }
}
