package com.pge.sharemydata.document.pdf;

import com.pge.sharemydata.shared.RuleViolation;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through every object of a file, whether a page leads to it or not: an action can hang on the document, a page, a
 * field, an annotation, a bookmark or a tree of names, and a viewer would find it in all of them.
 */
final class ActiveContentSearch {

    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final Set<String> MULTIMEDIA = Set.of("RichMedia", "3D", "Movie", "Sound", "Screen");
    private static final Set<String> ATTACHMENTS = Set.of("FileAttachment", "EmbeddedFile");

    private final Budget budget;
    private final Pictures pictures;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    ActiveContentSearch(Budget budget, Pictures pictures) {
        this.budget = budget;
        this.pictures = pictures;
    }

    void refuseIn(COSDocument document) {
        visit(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> visit(document.getObjectFromPool(key)));
        while (!waiting.isEmpty()) {
            budget.check();
            look(waiting.pop());
        }
    }

    private void look(COSBase object) {
        switch (object) {
            case COSObject reference -> visit(reference.getObject());
            case COSDictionary dictionary -> {
                find(dictionary).ifPresent(found -> {
                    throw new RuleViolation("document.error.active", found);
                });
                if (dictionary instanceof COSStream stream) {
                    pictures.refuseTooLarge(stream);
                }
                dictionary.getValues().forEach(this::visit);
            }
            case COSArray array -> array.forEach(this::visit);
            default -> {}
        }
    }

    private void visit(@Nullable COSBase object) {
        boolean leadsOn = object instanceof COSObject || object instanceof COSDictionary || object instanceof COSArray;
        if (object != null && leadsOn && seen.add(object)) {
            waiting.push(object);
        }
    }

    private static Optional<ActiveContent> find(COSDictionary dictionary) {
        ActiveContent found = null;
        if (isScript(dictionary)) {
            found = ActiveContent.JAVASCRIPT;
        } else if (isAction(dictionary, "Launch")) {
            found = ActiveContent.LAUNCH;
        } else if (isAttachment(dictionary)) {
            found = ActiveContent.EMBEDDED_FILE;
        } else if (dictionary.containsKey(XFA)) {
            found = ActiveContent.FORM_PROGRAM;
        } else if (isAction(dictionary, "SubmitForm") || isAction(dictionary, "ImportData")) {
            found = ActiveContent.FORM_SUBMISSION;
        } else if (hasName(dictionary, COSName.SUBTYPE, MULTIMEDIA)) {
            found = ActiveContent.MULTIMEDIA;
        }
        return Optional.ofNullable(found);
    }

    // ISO 32000-1, 12.6.4.16 (actions, renditions) and 7.7.4 (the tree of names)
    private static boolean isScript(COSDictionary dictionary) {
        return isAction(dictionary, "JavaScript")
                || (dictionary.containsKey(COSName.S) && dictionary.containsKey(COSName.JS))
                || dictionary.getDictionaryObject(JAVASCRIPT) instanceof COSDictionary;
    }

    // ISO 32000-1, 7.11.4 (embedded file streams) and 12.3.5 (collections)
    private static boolean isAttachment(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary
                || dictionary.getDictionaryObject(EMBEDDED_FILES) instanceof COSDictionary
                || hasName(dictionary, COSName.TYPE, ATTACHMENTS)
                || hasName(dictionary, COSName.SUBTYPE, ATTACHMENTS)
                || isAction(dictionary, "GoToE");
    }

    private static boolean isAction(COSDictionary dictionary, String type) {
        return hasName(dictionary, COSName.S, Set.of(type));
    }

    private static boolean hasName(COSDictionary dictionary, COSName key, Set<String> names) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && names.contains(name.getName());
    }
}
