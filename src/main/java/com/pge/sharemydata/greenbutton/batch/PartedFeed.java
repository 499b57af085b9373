package com.pge.sharemydata.greenbutton.batch;

import com.pge.sharemydata.greenbutton.espi.EspiDocument;
import com.pge.sharemydata.greenbutton.espi.EspiFormat;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A batch that is written part after part. Each part is a feed by itself: it begins with what frames the readings, of all
 * services, and goes on where the one before it stopped.
 */
final class PartedFeed {

    /** What may be cut, in its order; the frame around it is the same in each part. */
    private final List<Iterator<?>> contents;

    private final Function<BooleanSupplier, EspiDocument> part;
    private final BooleanSupplier hasData;
    private final long partSize;

    /**
     * @param part makes the next part's document, which takes of the contents until it is full
     * @param hasData whether there is anything in all of it, once it is written
     */
    PartedFeed(
            List<Iterator<?>> contents,
            Function<BooleanSupplier, EspiDocument> part,
            BooleanSupplier hasData,
            long partSize) {
        this.contents = List.copyOf(contents);
        this.part = part;
        this.hasData = hasData;
        this.partSize = partSize;
    }

    boolean hasMore() {
        return contents.stream().anyMatch(Iterator::hasNext);
    }

    /** Whether there was any data so far. */
    boolean write(CountedGzip out) {
        part.apply(new Full(out)).write(EspiFormat.ATOM, out);
        return hasData.getAsBoolean();
    }

    /** What is left of it, until the part is full. */
    static <T> Stream<T> until(BooleanSupplier isFull, Iterator<T> all) {
        Iterator<T> some = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext() && !isFull.getAsBoolean();
            }

            @Override
            public T next() {
                return all.next();
            }
        };
        return stream(some);
    }

    /** A flat map of which no more than one stream is begun at a time: read by an iterator, a stream's own reads all of it. */
    static <S, T> Stream<T> oneByOne(Iterator<S> all, Function<S, Stream<T>> each) {
        return stream(new Iterator<>() {
            private Iterator<T> begun = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!begun.hasNext() && all.hasNext()) {
                    begun = each.apply(all.next()).iterator();
                }
                return begun.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return begun.next();
            }
        });
    }

    private static <T> Stream<T> stream(Iterator<T> all) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
    }

    /** A frame of half a part or more gets as much room again, so that every part brings the batch forward. */
    private final class Full implements BooleanSupplier {

        private static final long NOT_YET = -1;

        private final CountedGzip out;
        private long size = NOT_YET;

        Full(CountedGzip out) {
            this.out = out;
        }

        @Override
        public boolean getAsBoolean() {
            if (size == NOT_YET) {
                size = Math.max(partSize, 2 * out.count());
            }
            return out.count() >= size;
        }
    }
}
