package dev.tenken.answer.reply;

import dev.tenken.answer.question.Areas;
import dev.tenken.answer.question.Demand;
import dev.tenken.answer.question.OpenWords;
import dev.tenken.answer.question.Phrases;
import dev.tenken.answer.question.Slots;
import dev.tenken.answer.question.Understanding;
import dev.tenken.answer.wording.Names;
import dev.tenken.answer.wording.Verdict;
import dev.tenken.data.Patterns;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Certification;
import dev.tenken.model.fact.ChangeNotification;
import dev.tenken.model.fact.DataLocation;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.GoverningLaw;
import dev.tenken.model.fact.IncidentNotification;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds facts against one thing that a question asks for. */
public final class Matcher {
    private static final Set<String> TRAILS = Set.of("operation", "access", "application");
    /** Topics in which what customers do answers a question about the vendor. */
    private static final Set<Topic> OF_CUSTOMERS = EnumSet.of(
            Topic.ACCESS_CONTROL,
            Topic.USER_MANAGEMENT,
            Topic.CUSTOMER_MONITORING,
            Topic.LABELLING,
            Topic.RESPONSIBILITY_SPLIT,
            Topic.ADMINISTRATOR_MANUAL,
            Topic.TENANT_ISOLATION,
            Topic.DATA_DELETION,
            Topic.LOG_RETENTION,
            Topic.BACKUP,
            Topic.OWN_STATEMENT);
    /** What others do for the vendor. */
    private static final Set<Topic> CHECKS = EnumSet.of(Topic.VULNERABILITY_MANAGEMENT, Topic.INDEPENDENT_REVIEW);
    /** Topics whose act is what is asked for, whatever its time: without one it is stated in part. */
    private static final Set<Topic> ACTS = EnumSet.of(
            Topic.INCIDENT_NOTIFICATION,
            Topic.CHANGE_NOTIFICATION,
            Topic.DATA_DELETION,
            Topic.VULNERABILITY_MANAGEMENT,
            Topic.LOG_RETENTION,
            Topic.TRAINING,
            Topic.INDEPENDENT_REVIEW);

    /** Topics of which a fact may tell one thing alone: that copies are encrypted does not say how they are made. */
    private static final Set<Topic> NARROW = EnumSet.of(Topic.BACKUP, Topic.TRAINING, Topic.LOG_RETENTION);

    private static final Pattern OUTAGE =
            Patterns.compile("(?i)停止|障害|ダウン|outage|failure|downtime|unavailab|interruption");

    private final Demand demand;
    private final String question;
    private final boolean staff;
    private final AskedSides sides;
    private final Reserves reserves;

    /** @param asked the question, of which this is one thing that it asks for */
    Matcher(Demand demand, Understanding asked) {
        this.demand = demand;
        this.question = asked.text();
        this.staff = OpenWords.asksOfStaff(question);
        this.sides = new AskedSides(demand, question);
        this.reserves = new Reserves(demand, asked, sides);
    }

    /** What the facts say to the demand; those that say nothing to it are left out. */
    List<Match> of(List<VendorFact> facts) {
        List<Match> matches = new ArrayList<>();
        for (VendorFact fact : facts) {
            if (isUsable(fact) && agrees(fact)) {
                Match match = match(fact);
                if (match != null) {
                    matches.add(match);
                }
            }
        }
        return matches;
    }

    /** Facts about the same that leave the time or figure open that was asked for. */
    List<Match> without(List<VendorFact> facts) {
        List<Match> matches = new ArrayList<>();
        boolean figure = Slots.isMeasure(String.valueOf(demand.slot()))
                && (ACTS.contains(demand.topic())
                        || demand.topic() == Topic.BACKUP && demand.slot().equals("frequency"));
        boolean cipher = "algorithm".equals(demand.slot());
        if (!figure && (demand.isOpen() || !cipher)) {
            return matches;
        }
        String reserve = cipher ? "reserve.no-cipher" : "reserve.no-figure";
        for (VendorFact fact : facts) {
            Object told = Attributes.value(fact, demand.slot());
            boolean open = cipher ? Ciphers.sameSort(Slots.words(told), Slots.words(demand.value())) : told == null;
            boolean after = fact.getTopic() == Topic.CHANGE_NOTIFICATION && !Reserves.saysBefore(fact);
            boolean trail =
                    demand.topic() == Topic.LOG_RETENTION && (!Phrases.records(Papers.quote(fact)) || !hasKinds(fact));
            boolean narrow = trail
                    || NARROW.contains(demand.topic())
                            && Slots.of(fact).keySet().stream().anyMatch(Slots::isFlag);
            if (isUsable(fact)
                    && agrees(fact)
                    && open
                    && !after
                    && !narrow
                    && !isDenied(fact)
                    && !isOfAnotherEnd(fact)) {
                matches.add(new Match(fact, Verdict.PARTLY, List.of(new Match.Reserve(reserve, ""))));
            }
        }
        return matches;
    }

    /** Whether the fact tells itself of which sort it is, and is not taken for any. */
    private boolean hasKinds(VendorFact fact) {
        return demand.kinds().entrySet().stream()
                .allMatch(k -> Slots.words(Attributes.value(fact, k.getKey())).contains(k.getValue()));
    }

    private boolean isUsable(VendorFact fact) {
        if (fact instanceof GoverningLaw law && Boolean.TRUE.equals(law.ofThirdParty())
                || fact instanceof IncidentNotification told && Boolean.TRUE.equals(told.reportedByCustomer())
                || fact instanceof Certification held && held.isOfSupplier() && !Phrases.isOfPremises(question)) {
            return false;
        }
        if (fact.getTopic() == Topic.SUBPROCESSOR || fact.getTopic() == Topic.CERTIFICATION) {
            return true;
        }
        if (fact.getActor() == dev.tenken.model.fact.Party.THIRD && CHECKS.contains(fact.getTopic())) {
            return true;
        }
        return switch (fact.getActor() == null ? dev.tenken.model.fact.Party.PROVIDER : fact.getActor()) {
            case PROVIDER, STAFF, OPERATOR, SUPPLIER -> true;
            case CUSTOMER -> OF_CUSTOMERS.contains(fact.getTopic());
            default -> false;
        };
    }

    /** Whether the fact is about what is asked about. */
    private boolean agrees(VendorFact fact) {
        for (Map.Entry<String, String> kind : demand.kinds().entrySet()) {
            List<String> told = Slots.words(Attributes.value(fact, kind.getKey()));
            if (!isOf(kind.getKey(), kind.getValue(), told, fact)) {
                return false;
            }
        }
        boolean rest = demand.kinds().containsValue("rest");
        boolean otherWay = demand.kinds().containsValue("transit")
                && Phrases.isOfStored(Papers.quote(fact))
                && !Phrases.isOfTransit(Papers.quote(fact));
        if (otherWay) {
            return false;
        }
        if (rest && (Phrases.isOnlyOfTransit(Papers.quote(fact)) || !staff && Phrases.isOfDevices(Papers.quote(fact)))
                || isOtherFunction(fact)) {
            return false;
        }
        boolean otherStandard = demand.isOpen()
                && demand.fact() instanceof Certification asked
                && fact instanceof Certification held
                && !demand.slot().equals("standard")
                && !asked.standard().isEmpty()
                && !Names.meet(held.standard(), asked.standard());
        if (otherStandard) {
            return false;
        }
        boolean otherReport = fact.getTopic() == Topic.INDEPENDENT_REVIEW
                && Names.isNamed(question)
                && !Names.meet(List.of(Papers.quote(fact)), List.of(question));
        if (otherReport || !sides.fit(fact)) {
            return false;
        }
        boolean provider = fact instanceof DataLocation place && place.kind() == DataLocation.Kind.PROVIDER;
        return !provider || "provider".equals(demand.kinds().get("kind"));
    }

    /** What the vendor's own people can do is no function for customers, and the other way round. */
    private boolean isOtherFunction(VendorFact fact) {
        Object operator = Attributes.value(demand.fact(), "x-operator");
        Object told = Attributes.value(fact, "x-operator");
        boolean others = operator != null && told != null && !operator.equals(told);
        boolean access = fact.getTopic() == Topic.ACCESS_CONTROL;
        boolean function = Slots.mirror(fact) != null;
        if (access && staff) {
            return function;
        }
        boolean own = access && Slots.mirror(demand.fact()) != null && !function;
        boolean untold = fact instanceof ChangeNotification change
                && change.channel().isEmpty()
                && change.leadTime() == null
                && !Phrases.tells(Papers.quote(fact));
        boolean spare = fact.getTopic() == Topic.AVAILABILITY
                && demand.slot() == null
                && !OpenWords.asksSpare(fact.getEvidence().get(0).quote());
        return others || own || untold || spare;
    }

    private boolean isOf(String attribute, String asked, List<String> told, VendorFact fact) {
        if (told.contains(asked)) {
            return true;
        }
        if (fact.getTopic() == Topic.DATA_LOCATION) {
            return told.contains("any") || asked.equals("any") && told.contains("primary");
        }
        if (attribute.equals("x-event")) {
            boolean change = told.isEmpty() && fact.getOnEvent() == Event.CHANGE || told.contains("update");
            return asked.equals("change") && change;
        }
        boolean outage = attribute.equals("x-scope")
                && asked.equals("failure")
                && fact.getTopic() == Topic.INCIDENT_NOTIFICATION
                && OUTAGE.matcher(Papers.quote(fact)).find();
        boolean deeper = attribute.equals("activity")
                && asked.equals("scan")
                && told.contains("pentest")
                && OpenWords.asksForTests(question);
        // An audit trail tells who did what, and so who came in.
        boolean trail = attribute.equals("kind") && told.contains("audit") && TRAILS.contains(asked);
        boolean apart = attribute.equals("x-means") && Phrases.keepsApart(Papers.quote(fact));
        boolean any = attribute.equals("x-scope") || attribute.equals("kind") || apart;
        return outage || deeper || trail || told.isEmpty() && any;
    }

    private Match match(VendorFact fact) {
        List<Match.Reserve> reserves = this.reserves.of(fact);
        if (demand.isOpen()) {
            Object value = Sentences.told(demand, fact);
            boolean told = value != null && !isDenied(fact) && !(fact.isVague() && isPlan(fact));
            return told && !isOfAnotherEnd(fact) ? new Match(fact, Verdict.STATED, reserves) : null;
        }
        Boolean so = demand.slot() == null ? is(fact) : slot(fact, reserves);
        if (so == null) {
            return null;
        }
        if (!so && isOfAnotherActivity(fact)) {
            return null;
        }
        if (isOfAnotherEnd(fact)) {
            if (!so || !Phrases.deletes(Papers.quote(fact))) {
                return null;
            }
            reserves.add(new Match.Reserve("reserve.not-at-end", ""));
        }
        if (so && isPlan(fact)) {
            return new Match(fact, Verdict.PLANNED, reserves);
        }
        Verdict yes = isInPart(fact) ? Verdict.PARTLY : Verdict.YES;
        return new Match(fact, so ? yes : Verdict.NO, reserves);
    }

    /** What is told with its value and yet not affirmed is there in part, or not yet; where no value is told, a yes is all that was asked. */
    private boolean isInPart(VendorFact fact) {
        boolean valued = demand.slot() != null && !Slots.isFlag(demand.slot());
        return fact.isVague() && (valued || Boolean.TRUE.equals(Slots.mirror(fact)));
    }

    /** That one sort of tests is rarer than asked for says nothing of another one. */
    private boolean isOfAnotherActivity(VendorFact fact) {
        String asked = demand.kinds().get("activity");
        return asked != null && !Slots.words(Attributes.value(fact, "activity")).contains(asked);
    }

    /** Whether a contract's end is asked about, and the fact tells of data that go for another reason. */
    private boolean isOfAnotherEnd(VendorFact fact) {
        return fact.getTopic() == Topic.DATA_DELETION
                && Phrases.isOfLeaving(question)
                && fact.getOnEvent() != Event.CONTRACT_END
                && !Phrases.isOfLeaving(Papers.around(fact));
    }

    private static boolean isPlan(VendorFact fact) {
        boolean planned = fact instanceof Certification held && held.isPlanned();
        return planned
                || fact.getEvidence().stream()
                        .anyMatch(e -> Phrases.isPlan(e.quote())
                                || e.heading().stream().anyMatch(Phrases::isPlan));
    }

    /** Whether the fact says so, where a "yes" of the question would say so. */
    private Boolean is(VendorFact fact) {
        boolean askedSo = isSo(demand.fact());
        boolean narrower = Slots.of(fact).keySet().stream().anyMatch(Slots::isFlag);
        // "No copies are handed out" denies one thing of backups, and not that there are any.
        if (!isSo(fact) && narrower) {
            return null;
        }
        return isSo(fact) == askedSo;
    }

    private static boolean isSo(VendorFact fact) {
        Boolean mirror = Slots.mirror(fact);
        return mirror != null ? mirror : fact.getPolarity() != Polarity.DENIED;
    }

    private static boolean isDenied(VendorFact fact) {
        return fact.getPolarity() == Polarity.DENIED;
    }

    private Boolean slot(VendorFact fact, List<Match.Reserve> reserves) {
        Object told = Attributes.value(fact, demand.slot());
        if (Slots.isPlaces(demand.slot()) && Slots.words(told).isEmpty()) {
            return inArea(fact);
        }
        if (told == null) {
            return null;
        }
        if (Slots.isFlag(demand.slot())) {
            // That one check is made by the vendor itself does not deny that others make another one.
            boolean other = demand.slot().equals("thirdParty") && Boolean.FALSE.equals(told);
            return other ? null : (Boolean) told.equals(demand.value());
        }
        if (demand.slot().equals("algorithm")) {
            return isDenied(fact) ? null : Ciphers.reaches(Slots.words(told), Slots.words(demand.value()));
        }
        boolean askedSo = isSo(demand.fact());
        if (Slots.isPlaces(demand.slot())) {
            if (isDenied(fact)) {
                return null;
            }
            return Phrases.asksAbroad(question)
                    ? abroad(isAbroad(Slots.words(told), fact))
                    : (Boolean) (places(Slots.words(told), reserves) == askedSo);
        }
        if (Slots.isName(demand.slot())) {
            boolean same = Names.meet(Slots.words(told), Slots.words(demand.value()));
            return same ? (Boolean) (isSo(fact) == askedSo) : otherName(fact);
        }
        return isDenied(fact) ? null : measure(told, reserves);
    }

    /** Another law than the one asked for says no; another certificate says nothing. */
    private Boolean otherName(VendorFact fact) {
        boolean single = demand.slot().equals("law") || demand.slot().equals("timezone");
        return single && !isDenied(fact) ? Boolean.FALSE : null;
    }

    /** Whether one of the countries is another than those that the question names; null when it names none. */
    private Boolean isAbroad(List<String> told, VendorFact fact) {
        List<String> asked = Slots.words(demand.value());
        boolean others = !asked.containsAll(told);
        // A continent beside a country may lie abroad or hold the country.
        boolean open = fact instanceof DataLocation place && !place.areas().isEmpty() && !others;
        return asked.isEmpty() || open ? null : (Boolean) others;
    }

    /** 「海外に保管されることはありませんか。」: a "yes" says that there is none. */
    private Boolean abroad(Boolean is) {
        return is == null ? null : is != Phrases.isNegative(question);
    }

    /** A paper that names an area alone says that data are in it, wherever in it they are. */
    private Boolean inArea(VendorFact fact) {
        Set<String> area = Areas.countries(String.join(" ", Slots.words(Attributes.value(fact, "regions"))));
        boolean within = !area.isEmpty()
                && !isDenied(fact)
                && Slots.words(demand.value()).containsAll(area);
        return within ? !Phrases.asksAbroad(question) : null;
    }

    private boolean places(List<String> told, List<Match.Reserve> reserves) {
        List<String> asked = Slots.words(demand.value());
        boolean all = asked.containsAll(told);
        boolean some = told.stream().anyMatch(asked::contains);
        if (some && !all) {
            reserves.add(new Match.Reserve("reserve.other-places", ""));
        }
        return some;
    }

    private Boolean measure(Object told, List<Match.Reserve> reserves) {
        Boolean reaches = Slots.reaches(demand.slot(), told, demand.value());
        boolean ceiling = told instanceof TimeSpan span && span.isCeiling() && Slots.isLeast(demand.slot());
        boolean asksCeiling = demand.value() instanceof TimeSpan span && span.isCeiling();
        if (Boolean.TRUE.equals(reaches) && ceiling && !asksCeiling) {
            reserves.add(new Match.Reserve("reserve.ceiling", ""));
        }
        return reaches;
    }
}
