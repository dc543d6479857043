package dev.tenken.answer.wording;

/** What the papers answer to a question. */
public enum Verdict {
    /** What was asked is stated. */
    YES,
    /** Some of it is, or it depends on something. */
    PARTLY,
    /** The contrary is stated. */
    NO,
    /** It is said to come. */
    PLANNED,
    /** An open question that the papers tell a value for. */
    STATED,
    /** The question is understood, and nothing is stated. */
    NOT_STATED,
    /** Nobody can tell what the question asks for. */
    NOT_UNDERSTOOD;

    /** Whether the papers say something to it. */
    public boolean isAnswer() {
        return this != NOT_STATED && this != NOT_UNDERSTOOD;
    }
}
