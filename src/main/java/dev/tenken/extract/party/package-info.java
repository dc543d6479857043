/** Who speaks to whom. */
package dev.tenken.extract.party;
