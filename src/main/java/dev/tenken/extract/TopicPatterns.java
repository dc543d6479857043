package dev.tenken.extract;

import dev.tenken.model.Topic;
import java.util.List;
import java.util.Set;

/**
 * Everything that is looked for about one topic.
 *
 * @param path of the file, for messages
 * @param cues groups whose words make a passage a candidate
 * @param checkable attributes of which one makes a hedged statement checkable
 * @param aboutDocument whether sentences about the document itself state something of this topic too
 */
record TopicPatterns(
        Topic topic,
        String path,
        List<Group> cues,
        Set<String> checkable,
        boolean aboutDocument,
        List<ExtractionPattern> patterns) {}
