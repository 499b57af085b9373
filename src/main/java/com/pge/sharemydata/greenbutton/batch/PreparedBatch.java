package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.authorization.AuthorizationId;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch that can be fetched, or a part of one.
 *
 * @param id of the whole
 * @param file compressed by gzip
 * @param sha256 of the compressed file
 * @param compressedSize of the file
 * @param size of the document; 0 where there is no data
 * @param contents whose data is in the whole
 * @param next where the part after it is, absolute; null for the last one
 */
public record PreparedBatch(
        UUID id,
        Path file,
        String sha256,
        long compressedSize,
        long size,
        List<AuthorizationId> contents,
        @Nullable String next) {

    public PreparedBatch {
        contents = List.copyOf(contents);
    }

    /** Whether there was no data. */
    public boolean isEmpty() {
        return size == 0;
    }
}
