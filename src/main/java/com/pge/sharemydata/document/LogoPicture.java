package com.pge.sharemydata.document;

import com.pge.sharemydata.shared.RuleViolation;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws a company's picture anew: what comes out has our size, our format, and nothing else of what was sent. */
final class LogoPicture {

    /** Twice the least that is asked for, for screens with dense pixels. */
    private static final int WIDEST = 360;

    private static final int HIGHEST = 300;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final LogoLimits limits;

    LogoPicture(LogoLimits limits) {
        this.limits = limits;
    }

    /** As PNG; {@code document.error.logo-*} where the file is none of ours. */
    byte[] redrawn(byte[] sent) {
        if (sent.length > limits.size().toBytes()) {
            throw new RuleViolation("document.error.logo-size", limits.size().toMegabytes());
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format(sent)).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input, true, true);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            return png(scaled(reader.read(0)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new RuleViolation("document.error.logo-broken");
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] sent) {
        if (startsWith(sent, PNG)) {
            return "png";
        }
        if (startsWith(sent, JPEG)) {
            return "jpeg";
        }
        throw new RuleViolation("document.error.logo-kind");
    }

    private static boolean startsWith(byte[] sent, byte[] magic) {
        return sent.length >= magic.length && Arrays.equals(sent, 0, magic.length, magic, 0, magic.length);
    }

    /** Before a pixel is read: a few bytes can claim to be a picture of any size. */
    private void requireSize(int width, int height) {
        if (width < limits.width() || height < limits.height()) {
            throw new RuleViolation("document.error.logo-small", width, height, limits.width(), limits.height());
        }
        if ((long) width * height > limits.pixels()) {
            throw new RuleViolation("document.error.logo-large", width, height, limits.pixels() / 1_000_000);
        }
    }

    private static BufferedImage scaled(BufferedImage whole) {
        double scale = Math.min(1, Math.min(WIDEST / (double) whole.getWidth(), HIGHEST / (double) whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(whole, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage drawn) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", bytes);
        return bytes.toByteArray();
    }
}
