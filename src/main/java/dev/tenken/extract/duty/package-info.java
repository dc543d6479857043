/** Who answers for what: the duties that a sentence, a row or a list gives to a party. */
package dev.tenken.extract.duty;
