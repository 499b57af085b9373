package com.pge.sharemydata.authorization.ui;

import com.pge.sharemydata.authorization.ReceiptRow;
import com.pge.sharemydata.ui.Dates;
import com.pge.sharemydata.ui.Links;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The receipts of one authorization, to download. */
final class ReceiptList extends Composite<Div> {

    ReceiptList(List<ReceiptRow> receipts) {
        if (receipts.isEmpty()) {
            var none = new Paragraph(getTranslation("authorization.receipts.none"));
            none.addClassName("muted");
            getContent().add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("receipts", "plain");
        receipts.forEach(receipt -> list.add(item(receipt)));
        getContent().add(list);
    }

    private ListItem item(ReceiptRow receipt) {
        String name = getTranslation("ReceiptKind." + receipt.kind());
        var item = new ListItem(
                new Span(getTranslation("authorization.receipts.row", name, Dates.dateTime(receipt.at()))));
        item.add(file(receipt, "pdf", name), file(receipt, "json", name), file(receipt, "jws", name));
        return item;
    }

    private Anchor file(ReceiptRow receipt, String ending, String name) {
        var link = new Anchor(
                Links.href("/receipts/" + receipt.id() + "." + ending),
                getTranslation("authorization.receipts." + ending));
        link.setAriaLabel(
                getTranslation("authorization.receipts." + ending) + ", " + name + ", " + Dates.dateTime(receipt.at()));
        link.setDownload(true);
        link.setRouterIgnore(true);
        return link;
    }
}
