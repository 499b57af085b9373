package com.pge.sharemydata.certificate;

/**
 * The words that protect the authority's private keys at rest. Cannot be printed.
 *
 * <p>Printable ASCII only, since that is what password-based encryption is sure to read alike everywhere.
 */
public final class Passphrase {

    private static final int SHORTEST = 16;

    private final String words;

    private Passphrase(String words) {
        this.words = words;
    }

    /** Reads the configured words. */
    public static Passphrase of(String words) {
        if (words.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "portal.certificate.passphrase has %d characters: at least %d are needed, since it protects the keys of the certificate authority"
                            .formatted(words.length(), SHORTEST));
        }
        if (!words.chars().allMatch(character -> character >= ' ' && character <= '~')) {
            throw new IllegalArgumentException(
                    "portal.certificate.passphrase may hold printable ASCII characters only");
        }
        return new Passphrase(words);
    }

    /** The words themselves, for the cipher alone. */
    public char[] reveal() {
        return words.toCharArray();
    }

    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }
}
