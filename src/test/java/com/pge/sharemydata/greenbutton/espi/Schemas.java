package com.pge.sharemydata.greenbutton.espi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published schemas and samples of Green Button, where they lie beside the project; a plain clone has none and skips. */
public final class Schemas {

    private static final List<Path> PLACES = List.of(Path.of("../shared/espi"), Path.of("../../shared/espi"));

    private Schemas() {}

    /** Validates against the utility's set and the alliance's; the first fault is thrown. */
    public static void validate(byte[] document) {
        Path folder = folder("xsd");
        for (String set : List.of("utility-2018", "alliance-2019")) {
            try {
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(folder.resolve(set).resolve("all.xsd").toFile())
                        .newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(document)));
            } catch (SAXException | IOException invalid) {
                throw new AssertionError(set + ": " + invalid.getMessage(), invalid);
            }
        }
    }

    /** A payload that somebody published. */
    public static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(folder("samples").resolve(name));
    }

    private static Path folder(String name) {
        var folder = PLACES.stream()
                .map(place -> place.resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(
                folder.isPresent(),
                "Skipped: the Green Button schemas and samples are not beside the project (../shared/espi)");
        return folder.orElseThrow();
    }
}
