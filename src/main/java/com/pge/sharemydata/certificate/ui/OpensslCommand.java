package com.pge.sharemydata.certificate.ui;

/** The line for a terminal that makes a key and a signing request. */
final class OpensslCommand {

    private static final int LONGEST = 64;

    private OpensslCommand() {}

    static String of(String company, boolean needsName) {
        String name = harmless(company);
        String subject = needsName ? "/O=" + name + "/CN=api.example.com" : "/CN=" + name;
        String line = "openssl req -new -newkey rsa:3072 -nodes -sha256 \\\n"
                + "  -keyout client.key -out client.csr \\\n"
                + "  -subj '" + subject + "'";
        return needsName ? line + " \\\n  -addext 'subjectAltName=DNS:api.example.com'" : line;
    }

    /** Somebody else may have typed the name: nothing in it may mean anything to a shell, or to openssl. */
    private static String harmless(String company) {
        String plain = company.replaceAll("[^\\p{L}\\p{N} .,&-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
        return cut.isEmpty() ? "Company" : cut;
    }
}
