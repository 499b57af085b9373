package com.pge.sharemydata.review.ui;

import com.pge.sharemydata.review.QueueTiles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The queue in four numbers. */
final class QueueTilesPanel extends Composite<Div> {

    QueueTilesPanel(QueueTiles tiles) {
        getContent().addClassName("tiles");
        getContent()
                .add(
                        tile("mine", tiles.mine()),
                        tile("unassigned", tiles.withoutReviewer()),
                        tile("second", tiles.secondReview()),
                        tile("late", tiles.late()));
    }

    private Component tile(String name, long number) {
        var label = new Paragraph(getTranslation("review.queue.tile." + name));
        label.addClassName("kick");
        var value = new Paragraph(Long.toString(number));
        value.addClassName("strong");
        var hint = new Paragraph(getTranslation("review.queue.tile." + name + ".hint"));
        hint.addClassName("muted");
        var tile = new Div(label, value, hint);
        tile.addClassNames("panel", "tile");
        return tile;
    }
}
