package dev.tenken.extract;

import java.util.List;

/** A way of stating a topic that brings the texts which prove it. */
interface Proven {
    /** Unique in its topic. */
    String id();

    /** Of the file it stands in, for messages. */
    String path();

    /** Texts that must give its facts. */
    List<PatternFile.Example> examples();

    /** Texts that must not. */
    List<PatternFile.Example> counter();
}
