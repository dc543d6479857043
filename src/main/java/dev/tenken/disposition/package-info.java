/**
 * What auditors say of vendors, of their facts, findings and observations: the form in which it is written, what is wrong with it, and the log in
 * the database where it is kept. It is called as the field calls it: the disposition of a finding is what becomes of it. A decision on a fact
 * (confirmed, rejected, corrected) is one too, so that there is one thing to take in, to show and to let run out.
 *
 * <p>May import {@code model}, {@code data} and {@code database}. {@link dev.tenken.disposition.DispositionLog} is the door to what is kept;
 * files are read in {@code review}, which knows how evidence beside them is read.
 */
package dev.tenken.disposition;
