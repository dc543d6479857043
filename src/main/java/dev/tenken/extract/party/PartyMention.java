package dev.tenken.extract.party;

import dev.tenken.extract.text.Stretch;

/**
 * A word of a text that stands for a party.
 *
 * @param at its place in the folded text
 * @param owner true when it only says whose something is: "our" gateway, お客様のデータ
 */
public record PartyMention(Stretch at, Party party, boolean owner) {}
