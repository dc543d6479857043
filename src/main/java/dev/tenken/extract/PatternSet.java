package dev.tenken.extract;

import dev.tenken.extract.concept.Lexicon;
import java.util.List;
import java.util.Map;

/**
 * All frames, with the concepts and values that they are made of.
 *
 * @param topics sorted by topic
 * @param recognisers the recognisers and kinds of values that every topic shares, by name
 * @param lexicon all concepts
 */
record PatternSet(List<TopicPatterns> topics, Map<String, Recogniser> recognisers, Lexicon lexicon) {}
