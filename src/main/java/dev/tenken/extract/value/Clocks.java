package dev.tenken.extract.value;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.passage.Group;
import java.util.List;
import java.util.Map;

/** Time sources and time zones: rules/vocabulary/clocks.yaml. */
public final class Clocks {

    /**
     * The form of the file.
     *
     * @param publicSources time services that anybody can synchronise with
     * @param zones by their usual abbreviation
     */
    record ClocksFile(Group.Words publicSources, Map<String, Zone> zones) {}

    /**
     * A time zone.
     *
     * @param offsets hours from UTC that agree with the name: standard and, where there is one, summer time
     * @param words its names
     */
    record Zone(List<Double> offsets, Group.Words words) {}

    private final Group publicSources;
    private final Map<String, Zone> zones;
    private final LexiconRecogniser zoneNames;

    public Clocks(SourceFile source) {
        ClocksFile file = Data.readYaml(source.text(), source.path(), ClocksFile.class);
        publicSources = Group.of(file.publicSources());
        zones = Map.copyOf(file.zones());
        zoneNames = new LexiconRecogniser(file.zones().entrySet().stream()
                .map(e -> new LexiconRecogniser.Entry(
                        e.getKey(), Group.of(e.getValue().words())))
                .toList());
    }

    Group publicSources() {
        return publicSources;
    }

    LexiconRecogniser zoneNames() {
        return zoneNames;
    }

    boolean agrees(String zone, double offsetHours) {
        return zones.get(zone).offsets().contains(offsetHours);
    }
}
