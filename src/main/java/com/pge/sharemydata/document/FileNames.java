package com.pge.sharemydata.document;

/** Names of files as people's machines send them: made fit to be shown and to be offered as a download. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** Without folders, control characters and what a header or a shell would trip over; never empty. */
    static String clean(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?]", "")
                .strip();
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        return name.isEmpty() || name.equals(".") || name.equals("..") ? "document.pdf" : name;
    }
}
