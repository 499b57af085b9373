package com.pge.sharemydata.usage.imports;

/**
 * What its sender says of a file.
 *
 * @param id of the import: the same again resumes it
 * @param services which services a feed's usage points are
 */
public record MeterFile(MeterImportId id, MeterImportKind kind, String name, FeedServices services) {

    private static final int LONGEST_NAME = 200;

    public MeterFile {
        name = name.replaceAll("[\\p{Cc}/\\\\]", " ").strip();
        name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** One whose usage points, if it has any, are the portal's own. */
    public MeterFile(MeterImportKind kind, String name) {
        this(MeterImportId.next(), kind, name, FeedServices.OWN);
    }
}
