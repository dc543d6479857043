package dev.tenken.extract.duty;

import dev.tenken.extract.text.Stretch;

/**
 * Words that name a party.
 *
 * @param who null for somebody who is none of them, such as the provider's own people
 * @param owner whether they only say whose something is: "our"
 */
public record Named(Who who, Stretch at, boolean owner) {}
