package dev.tenken.extract.supplier;

import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Places;
import dev.tenken.extract.value.Recogniser;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees firms by what the text says of them, whether anybody knows them or not; none twice. Roles as of each way to tell.
 *
 * @param ways the surest first
 */
public record UnknownFirms(List<Recogniser> ways) implements Recogniser {

    public static UnknownFirms of(Suppliers.SuppliersFile file, Places places) {
        UnknownNames names = new UnknownNames(Group.of(file.technologies()), places);
        return new UnknownFirms(
                List.of(HiredForPurpose.of(file), new AnnouncedFirms(names), new EntrustedFirms(names)));
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> all = new ArrayList<>();
        for (Recogniser way : ways) {
            for (Found found : way.find(passage)) {
                if (all.stream().noneMatch(f -> f.hit().overlaps(found.hit()))) {
                    all.add(found);
                }
            }
        }
        return all;
    }
}
