package com.pge.sharemydata.greenbutton.web;

import static com.pge.sharemydata.greenbutton.web.Company.LIVE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.pge.sharemydata.authorization.AuthorizationId;
import com.pge.sharemydata.authorization.AuthorizationStatus;
import com.pge.sharemydata.authorization.LiveAuthorization;
import com.pge.sharemydata.greenbutton.batch.BatchKind;
import com.pge.sharemydata.greenbutton.batch.Batches.Known;
import com.pge.sharemydata.greenbutton.batch.PreparedBatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of fetching batches share: one that is ready, one that is being built, an empty one. */
abstract class BatchCalls extends MachineTest {

    static final AuthorizationId OWN = new AuthorizationId("100000000000011");
    static final String BULK_PATH = RESOURCE + "/Batch/Bulk/" + BULK;
    static final UUID READY = UUID.fromString("5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c11");
    static final UUID BUILDING = UUID.fromString("5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c12");
    static final UUID EMPTY = UUID.fromString("5f0ed5a4-6f0c-4d52-9d77-6a3f5a0f1c13");
    static final byte[] DOCUMENT = IntStream.range(0, 5_000)
            .mapToObj(number -> "<" + number + ">")
            .collect(Collectors.joining())
            .getBytes(UTF_8);

    @TempDir
    Path folder;

    byte[] packed;

    @BeforeEach
    void prepared() throws IOException {
        packed = gzip(DOCUMENT);
        Path file = Files.write(folder.resolve("batch.xml.gz"), packed);
        var organization = LIVE.client().organization();
        given(liveAuthorizations.byTokenId("own"))
                .willReturn(Optional.of(new LiveAuthorization(OWN, 0, organization, AuthorizationStatus.ACTIVE, null)));
        given(batches.ask(any())).willReturn(READY);
        given(batches.address(any(), any(), any())).willReturn("https://api.example.com/there");
        given(batches.find(any(), any(), any(), any())).willReturn(Optional.empty());
        for (BatchKind kind : BatchKind.values()) {
            String resource = kind == BatchKind.SUBSCRIPTION ? OWN.id() : BULK;
            given(batches.find(organization, kind, resource, READY))
                    .willReturn(Optional.of(new Known(Optional.of(batch(file, DOCUMENT.length)))));
            given(batches.find(organization, kind, resource, BUILDING))
                    .willReturn(Optional.of(new Known(Optional.empty())));
            given(batches.find(organization, kind, resource, EMPTY))
                    .willReturn(Optional.of(new Known(Optional.of(batch(file, 0)))));
        }
    }

    PreparedBatch batch(Path file, long size) {
        return batch(file, size, null);
    }

    PreparedBatch batch(Path file, long size, @Nullable String next) {
        return new PreparedBatch(UUID.randomUUID(), file, "ab".repeat(32), packed.length, size, List.of(OWN), next);
    }

    HttpResponse<byte[]> fetch(String accepted, @Nullable String range, @Nullable String condition) {
        HttpRequest.Builder request =
                asking(BULK_PATH + "?correlationID=" + READY).header("Accept-Encoding", accepted);
        if (range != null) {
            request.header("Range", range);
        }
        if (condition != null) {
            request.header("If-Range", condition);
        }
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(TestIdentity.tls(LIVE.identity()))
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    HttpRequest.Builder asking(String path) {
        return request(path).header("Authorization", "Bearer " + token("client"));
    }

    String token(String name) {
        String client = LIVE.clientId();
        return switch (name) {
            case "client" -> tokens.of(client, "smd-client");
            case "test" -> tokens.of(client, "smd-test");
            case "forged" -> tokens.forged(client, "smd-client");
            case "own" ->
                tokens.signed(tokens.claims(client, "smd-customer offline_access")
                        .subject("maria")
                        .jwtID(name));
            default -> name;
        };
    }

    static byte[] gzip(byte[] document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(document);
        }
        return bytes.toByteArray();
    }
}
