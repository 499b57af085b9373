package com.pge.sharemydata.document.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What each piece of a document is, for screen readers (ISO 32000-1, 14.7 and 14.8). */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top;
    /** Pages in order; by page, the element of each piece of marked content. */
    private final Map<Integer, COSArray> owners = new TreeMap<>();

    private final Map<PDPage, Integer> numbers = new HashMap<>();

    Tags(PDDocument document) {
        var info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        top = add(StandardStructureTypes.DOCUMENT, root);
    }

    PDStructureElement add(String type) {
        return add(type, top);
    }

    PDStructureElement add(String type, PDStructureNode parent) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    void open(PDPage page) {
        int number = numbers.size();
        numbers.put(page, number);
        owners.put(number, new COSArray());
        page.setStructParents(number);
    }

    /** Gives the number of one more piece of marked content on the page, which belongs to the element. */
    int mark(PDStructureElement element, PDPage page) {
        COSArray pieces = owners.getOrDefault(numbers.get(page), new COSArray());
        int number = pieces.size();
        pieces.add(element.getCOSObject());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    void close() {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        var values = new TreeMap<Integer, PDParentTreeValue>();
        owners.forEach((page, pieces) -> values.put(page, new PDParentTreeValue(pieces)));
        tree.setNumbers(values);
        root.setParentTree(tree);
        root.setParentTreeNextKey(values.size());
    }
}
