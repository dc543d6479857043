package dev.tenken.document.pdf;

import java.util.List;

/** What stands on a page and is read as one. */
sealed interface Item {
    float left();

    float right();

    /** Characters of its text. */
    long length();

    /** Words on one baseline without a wide gap between them. */
    record Run(String text, float left, float right, float baseline, float size, boolean bold) implements Item {

        @Override
        public long length() {
            return text.length();
        }

        /** Width of its text in half-width columns. */
        int columns() {
            return Scripts.columns(text);
        }
    }

    /**
     * A table whose cells are drawn.
     *
     * @param edges where its columns begin and end, rising
     * @param rows texts of the cells
     */
    record Grid(float top, float bottom, List<Float> edges, List<List<String>> rows) implements Item {

        @Override
        public float left() {
            return edges.get(0);
        }

        @Override
        public float right() {
            return edges.get(edges.size() - 1);
        }

        @Override
        public long length() {
            return rows.stream().flatMap(List::stream).mapToLong(String::length).sum();
        }
    }
}
