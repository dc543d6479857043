package dev.tenken.extract.frame;

import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.value.Recogniser;
import java.util.List;
import java.util.Map;

/**
 * All frames, with the concepts and values that they are made of.
 *
 * @param topics sorted by topic
 * @param recognisers the recognisers and kinds of values that every topic shares, by name
 * @param lexicon all concepts
 */
public record PatternSet(List<TopicPatterns> topics, Map<String, Recogniser> recognisers, Lexicon lexicon) {}
