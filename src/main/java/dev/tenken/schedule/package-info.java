/**
 * The clock: what is due is put down for workers, who do it once, whichever of them does it and whatever becomes of them.
 * {@link dev.tenken.schedule.Schedule} is its only door.
 *
 * <p>May import {@code register} (who is due), {@code run} (the way to an assessment) and {@code database}. db-scheduler stays here.
 */
package dev.tenken.schedule;
