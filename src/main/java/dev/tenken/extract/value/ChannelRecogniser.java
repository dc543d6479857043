package dev.tenken.extract.value;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import java.util.List;

/** Sees ways by which people are told something, as the document names them: rules/vocabulary/channels.yaml. */
public record ChannelRecogniser(Group channels) implements Recogniser {

    /** The form of the file. */
    record ChannelsFile(Group.Words channels) {}

    public static ChannelRecogniser of(SourceFile source) {
        return new ChannelRecogniser(Group.of(
                Data.readYaml(source.text(), source.path(), ChannelsFile.class).channels()));
    }

    @Override
    public List<Found> find(Passage passage) {
        return channels.all(passage.text()).stream()
                .map(h -> Found.of(h.start(), h.end(), Captured.words(passage, h.start(), h.end())))
                .toList();
    }
}
