package com.pge.sharemydata.greenbutton.batch;

/**
 * A finished file.
 *
 * @param name in the directory
 * @param sha256 of the compressed file
 * @param size of the document; 0 where there is no data, though the file holds its frame
 */
record BatchFile(String name, String sha256, long compressedSize, long size) {}
