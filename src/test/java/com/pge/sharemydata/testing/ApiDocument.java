package com.pge.sharemydata.testing;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A description of an API that is published with the portal. */
public record ApiDocument(String text, JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    public static ApiDocument read(String name) {
        try {
            String text = Files.readString(Path.of("frontend", "api", name));
            return new ApiDocument(text, JsonMapper.shared().readTree(text));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Such as {@code GET /path/{}}: what a part of a path is called does not matter. */
    public Set<String> operations() {
        var operations = new TreeSet<String>();
        root.get("paths")
                .forEachEntry((path, item) -> item.propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> operations.add(operation(method, path))));
        return operations;
    }

    /** The same of the controllers of a package. */
    public static Set<String> mapped(RequestMappingHandlerMapping controllers, String packageName) {
        return controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals(packageName))
                .flatMap(entry -> operations(entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a reader of OpenAPI finds wrong with it. */
    public List<String> complaints() {
        var options = new ParseOptions();
        options.setResolve(true);
        var read = new OpenAPIV3Parser().readContents(text, null, options);
        return read.getOpenAPI() == null ? List.of("It cannot be read at all") : read.getMessages();
    }

    /** References within it that lead nowhere. */
    public List<String> deadReferences() {
        return root.findValues("$ref").stream()
                .map(JsonNode::asString)
                .filter(reference -> !reference.startsWith("#")
                        || root.at(reference.substring(1)).isMissingNode())
                .distinct()
                .toList();
    }

    private static Stream<String> operations(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .map(method -> operation(method, path)));
    }

    private static String operation(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{\\w+}", "{}");
    }
}
