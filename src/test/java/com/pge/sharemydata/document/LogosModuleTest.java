package com.pge.sharemydata.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.pge.sharemydata.shared.RuleViolation;
import com.pge.sharemydata.testing.DatabaseTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class LogosModuleTest {

    @Autowired
    private Logos logos;

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @CsvSource({"png, 180, 150", "jpeg, 180, 150", "png, 1200, 1000", "jpeg, 4000, 200"})
    void areDrawnAnewInOurSize(String format, int width, int height) throws IOException {
        LogoId id = store(picture(format, width, height));

        var drawn = ImageIO.read(new ByteArrayInputStream(logos.picture(id).orElseThrow()));
        assertThat(drawn.getWidth()).isBetween(1, 360);
        assertThat(drawn.getHeight()).isBetween(1, 300);
        assertThat(drawn.getWidth() / (double) drawn.getHeight())
                .isBetween(0.85 * width / height, 1.15 * width / height);
    }

    @Test
    void keepNothingOfWhatWasSentButThePicture() throws IOException {
        var sent = new ByteArrayOutputStream();
        sent.write(picture("png", 200, 200));
        sent.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        LogoId id = store(sent.toByteArray());

        assertThat(new String(logos.picture(id).orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7"})
    void areNothingButPngAndJpeg(String content) {
        refuses("document.error.logo-kind", content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"179, 150", "180, 149"})
    void areNoSmallerThanAskedFor(int width, int height) throws IOException {
        refuses("document.error.logo-small", picture("png", width, height));
    }

    @Test
    void areNoLargerThanWeDraw() throws IOException {
        refuses("document.error.logo-large", picture("png", 16_001, 1_000));
        refuses("document.error.logo-size", new byte[2 * 1024 * 1024 + 1]);
    }

    @Test
    void areWhole() throws IOException {
        byte[] whole = picture("png", 200, 200);

        refuses("document.error.logo-broken", Arrays.copyOf(whole, 20));
    }

    @Test
    void areServedToAnybodyAndKeptByBrowsers() throws Exception {
        LogoId id = store(picture("jpeg", 300, 300));

        web.perform(get("/" + id.address()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        web.perform(get("/images/logos/" + UUID.randomUUID())).andExpect(status().isNotFound());
    }

    private LogoId store(byte[] sent) {
        return logos.store(UUID.randomUUID(), new ByteArrayInputStream(sent));
    }

    private void refuses(String key, byte[] sent) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> store(sent))
                .withMessage(key);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
