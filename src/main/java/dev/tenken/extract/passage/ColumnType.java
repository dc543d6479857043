package dev.tenken.extract.passage;

/** What the cells of a column tell. */
public enum ColumnType {
    /** What the row is about. */
    LABEL,
    /** What is asked of the vendor. */
    QUESTION,
    /** What the vendor answers. */
    ANSWER,
    /** The head names a party; the cells say by a mark or in words what falls to it. */
    PARTY,
    /** The cells name who does it. */
    OWNER,
    /** The cells name what the row's thing is to be had on or works with: "Available on", 連携先. */
    PLATFORM,
    /** The cells name the plans that have the row's thing: "Service level: Scale or Enterprise". */
    PLANS,
    /** The head names a plan or edition. */
    PLAN,
    /** Marks under a head that is neither party nor plan. */
    MARK,
    /** Figures: periods, rates, counts. */
    VALUE,
    /** Names of firms or products. */
    NAME,
    /** Countries, cities, regions. */
    PLACE,
    /** Notes beside the statement. */
    REMARK,
    /** Words of no known kind. */
    TEXT
}
