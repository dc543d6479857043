/** Who is spoken of. */
package dev.tenken.extract.party;
