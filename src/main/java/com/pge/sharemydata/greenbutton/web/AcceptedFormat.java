package com.pge.sharemydata.greenbutton.web;

import com.pge.sharemydata.greenbutton.Refusal;
import com.pge.sharemydata.greenbutton.Refused;
import com.pge.sharemydata.greenbutton.espi.EspiFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The format that a caller likes best (RFC 9110, 12.5.1) among those there are. Atom unless another is liked better: old
 * clients have defaults such as {@code application/json, text/plain, *}{@code /*} and mean nothing by them.
 */
final class AcceptedFormat {

    private static final double NOT = 0;

    private AcceptedFormat() {}

    static EspiFormat of(HttpServletRequest request, Set<EspiFormat> offered) {
        List<MediaType> accepted = accepted(request);
        if (accepted.isEmpty()) {
            return EspiFormat.ATOM;
        }
        EspiFormat best = null;
        double liked = NOT;
        for (EspiFormat format : offered) {
            double quality = quality(format, accepted);
            if (quality > liked) {
                best = format;
                liked = quality;
            }
        }
        if (best == null) {
            throw new Refused(
                    Refusal.NOT_ACCEPTABLE,
                    offered.stream().map(AcceptedFormat::name).collect(Collectors.joining(", ")));
        }
        return best;
    }

    /** An unreadable header is as good as none. */
    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }

    private static double quality(EspiFormat format, Collection<MediaType> accepted) {
        return types(format).stream()
                .mapToDouble(type -> quality(type, accepted))
                .max()
                .orElse(NOT);
    }

    /** The most specific range that holds the type says it. */
    private static double quality(MediaType type, Collection<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(AcceptedFormat::precision).thenComparingDouble(MediaType::getQualityValue))
                .map(MediaType::getQualityValue)
                .orElse(NOT);
    }

    private static int precision(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private static List<MediaType> types(EspiFormat format) {
        return switch (format) {
            case ATOM -> List.of(MediaType.APPLICATION_ATOM_XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML);
            case JSON -> List.of(MediaType.APPLICATION_JSON);
            case CSV -> List.of(new MediaType("text", "csv"));
        };
    }

    private static String name(EspiFormat format) {
        MediaType type = types(format).getFirst();
        return type.getType() + "/" + type.getSubtype();
    }
}
