package dev.tenken.model.finding;

/**
 * The verdict on one control in one scope, as a rule reached it.
 *
 * @param control number of the control
 * @param rule id of the rule that says so
 */
public record ControlVerdict(String control, Verdict verdict, String rule) {}
