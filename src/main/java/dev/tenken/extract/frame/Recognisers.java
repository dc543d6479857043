package dev.tenken.extract.frame;

import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.duty.Duties;
import dev.tenken.extract.supplier.AnsweredDuty;
import dev.tenken.extract.supplier.DutyRecogniser;
import dev.tenken.extract.supplier.OrganisationRecogniser;
import dev.tenken.extract.supplier.PlacedFirms;
import dev.tenken.extract.supplier.Suppliers;
import dev.tenken.extract.supplier.UnknownFirms;
import dev.tenken.extract.text.Vocabulary;
import dev.tenken.extract.value.AddressRecogniser;
import dev.tenken.extract.value.CertificateNumberRecogniser;
import dev.tenken.extract.value.CertificateScopeRecogniser;
import dev.tenken.extract.value.ChannelRecogniser;
import dev.tenken.extract.value.CipherRecogniser;
import dev.tenken.extract.value.Clocks;
import dev.tenken.extract.value.CourtRecogniser;
import dev.tenken.extract.value.DayRecogniser;
import dev.tenken.extract.value.DaysRecogniser;
import dev.tenken.extract.value.DeadlineRecogniser;
import dev.tenken.extract.value.DurationRecogniser;
import dev.tenken.extract.value.DurationTone;
import dev.tenken.extract.value.EditionRecogniser;
import dev.tenken.extract.value.FloorRecogniser;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.FrequencyRecogniser;
import dev.tenken.extract.value.HoursRecogniser;
import dev.tenken.extract.value.LabelledRecogniser;
import dev.tenken.extract.value.LawRecogniser;
import dev.tenken.extract.value.LinkRecogniser;
import dev.tenken.extract.value.ListedLogKinds;
import dev.tenken.extract.value.ListedPlaceRecogniser;
import dev.tenken.extract.value.OpenRecogniser;
import dev.tenken.extract.value.PaperRecogniser;
import dev.tenken.extract.value.PlaceRecogniser;
import dev.tenken.extract.value.Places;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.extract.value.RecoveryRecogniser;
import dev.tenken.extract.value.RegexRecogniser;
import dev.tenken.extract.value.SoleCountryRecogniser;
import dev.tenken.extract.value.SpacingRecogniser;
import dev.tenken.extract.value.StandardRecogniser;
import dev.tenken.extract.value.TimeSourceRecogniser;
import dev.tenken.extract.value.TimeZoneRecogniser;
import dev.tenken.extract.value.WhereaboutsRecogniser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The recognisers that frames may name. */
public final class Recognisers {

    /** Recognisers of figures and places: what they see is one thing only. */
    private static final Set<String> EXCLUSIVE = Set.of(
            "duration",
            "deadline",
            "floor",
            "frequency",
            "spacing",
            "hours",
            "generations",
            "percent",
            "rate",
            "recovery",
            "place",
            "country",
            "listed-country",
            "cloud-region",
            "area");

    /** What a cloud calls a part of itself: "eu-west-1", 東京リージョン. */
    private static final Pattern CLOUD_REGION = Patterns.compile(
            "(?<![a-z])[a-z]{2,12}-[a-z]{3,16}-?[0-9]|(?<![a-z-])us-gov-[a-z]{4}-[0-9]|リージョン|\\bregion\\b");

    private Recognisers() {}

    /** Whether what the recogniser sees can be a value of one attribute alone. */
    static boolean isExclusive(String name) {
        return EXCLUSIVE.contains(name);
    }

    public static Map<String, Recogniser> builtIn() {
        Places places = new Places(Vocabulary.file("places.yaml"));
        Clocks clocks = new Clocks(Vocabulary.file("clocks.yaml"));
        Map<String, Recogniser> recognisers = new LinkedHashMap<>();
        DurationRecogniser durations = new DurationRecogniser();
        recognisers.put("duration", durations);
        recognisers.put("approximate-duration", DurationTone.approximate(durations));
        recognisers.put("aimed-duration", DurationTone.aimed(durations));
        recognisers.put("deadline", new DeadlineRecogniser(durations));
        recognisers.put("floor", new FloorRecogniser(new DeadlineRecogniser(durations)));
        recognisers.put("frequency", new FrequencyRecogniser());
        recognisers.put("spacing", new SpacingRecogniser(durations));
        recognisers.put("hours", new HoursRecogniser());
        recognisers.put("day", DayRecogniser.iso());
        recognisers.put("first-day", DayRecogniser.first());
        recognisers.put("last-day", DayRecogniser.last());
        recognisers.put("date", DayRecogniser.asWritten());
        recognisers.put("days", new DaysRecogniser());
        recognisers.put("generations", RegexRecogniser.generations());
        recognisers.put("rhythmic-generations", RegexRecogniser.rhythmicGenerations());
        recognisers.put("fewest-characters", RegexRecogniser.fewestCharacters());
        recognisers.put("most-characters", RegexRecogniser.mostCharacters());
        recognisers.put("percent", RegexRecogniser.percent());
        // What an agreement promises is the figure of another topic too: it takes it from none.
        recognisers.put("promised-percent", RegexRecogniser.percent());
        recognisers.put("rate", RegexRecogniser.rate());
        recognisers.put("recovery", new RecoveryRecogniser(durations));
        Recogniser place = new PlaceRecogniser(places);
        recognisers.put("sole-country", new SoleCountryRecogniser(places));
        recognisers.put("place", place);
        recognisers.put("country", passage -> withCountry(place.find(passage), true));
        recognisers.put("area", passage -> withCountry(place.find(passage), false));
        recognisers.put("cloud-region", passage -> ofClouds(withCountry(place.find(passage), true)));
        recognisers.put("listed-country", new ListedPlaceRecogniser(place));
        // Says of the same words that they are several countries: beside a region, not instead of it.
        recognisers.put("several-countries", passage -> withCountry(place.find(passage), false));
        recognisers.put("postal-address", new AddressRecogniser(places));
        recognisers.put("law", new LawRecogniser(places));
        recognisers.put("law-place", passage -> codes(place.find(passage)));
        recognisers.put("court", new CourtRecogniser());
        recognisers.put("link", new LinkRecogniser());
        recognisers.put("time-source", new TimeSourceRecogniser(clocks));
        recognisers.put("time-zone", new TimeZoneRecogniser(clocks));
        recognisers.put("labelled", LabelledRecogniser.create());
        recognisers.put("cipher", CipherRecogniser.of(Vocabulary.file("ciphers.yaml")));
        StandardRecogniser standard = StandardRecogniser.of(Vocabulary.file("standards.yaml"));
        recognisers.put("standard", standard);
        recognisers.put("certificate-number", new CertificateNumberRecogniser(standard::named));
        recognisers.put("certificate-scope", new CertificateScopeRecogniser());
        Duties duties = new Duties(Vocabulary.file("duties.yaml"));
        recognisers.put("duty", DutyRecogniser.told(duties));
        recognisers.put("duty-owed", DutyRecogniser.owed(duties));
        recognisers.put("duty-refused", DutyRecogniser.refused(duties));
        recognisers.put("duty-in-row", DutyRecogniser.tabled(duties));
        recognisers.put("duty-listed", DutyRecogniser.listed(duties));
        recognisers.put("duty-left-out", DutyRecogniser.leftOut(duties));
        recognisers.put("duty-taken-in", DutyRecogniser.takenIn(duties));
        recognisers.put("duty-answered", new AnsweredDuty());
        recognisers.put("open-cipher", RegexRecogniser.openCipher());
        recognisers.put("paper", new PaperRecogniser());
        SourceFile open = Vocabulary.file("open-values.yaml");
        recognisers.put("open-log-kind", OpenRecogniser.logKinds(open));
        recognisers.put("listed-log-kind", ListedLogKinds.of(open));
        recognisers.put("open-channel", OpenRecogniser.channels(open));
        Suppliers.SuppliersFile suppliers = Suppliers.SuppliersFile.read(Vocabulary.file("suppliers.yaml"));
        OrganisationRecogniser organisations = OrganisationRecogniser.of(places, suppliers);
        recognisers.put("organisation", organisations);
        recognisers.put("organisation-in-column", organisations::inColumn);
        Suppliers supplier = Suppliers.of(suppliers);
        recognisers.put("supplier", supplier);
        recognisers.put("used-supplier", supplier::used);
        recognisers.put("hired-for", UnknownFirms.of(suppliers, places));
        recognisers.put("answering-supplier", supplier::answering);
        recognisers.put("placed-supplier", new PlacedFirms(supplier, places));
        recognisers.put("channel", ChannelRecogniser.of(Vocabulary.file("channels.yaml")));
        recognisers.put("whereabouts", WhereaboutsRecogniser.create());
        recognisers.put("edition", EditionRecogniser.versions());
        recognisers.put("edition-date", EditionRecogniser.dates());
        recognisers.put("approver", EditionRecogniser.approvers());
        return recognisers;
    }

    /** The first country of each place that tells one, as its code. */
    private static List<Found> codes(List<Found> places) {
        return withCountry(places, true).stream()
                .map(p -> Found.of(
                        p.hit().start(), p.hit().end(), ((List<?>) p.roles().get("countries")).get(0)))
                .toList();
    }

    private static List<Found> ofClouds(List<Found> places) {
        return places.stream()
                .filter(p -> CLOUD_REGION
                        .matcher(String.valueOf(p.roles().get(Found.VALUE)).toLowerCase(Locale.ROOT))
                        .find())
                .toList();
    }

    /** The places that tell a country, or those that tell none. */
    private static List<Found> withCountry(List<Found> places, boolean wanted) {
        return places.stream()
                .filter(p -> p.roles().containsKey("countries") == wanted)
                .toList();
    }
}
