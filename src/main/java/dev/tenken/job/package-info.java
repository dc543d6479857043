/**
 * Work that somebody asks for and that takes long: papers to read, a vendor to assess, a customer's sheet to answer, reports to write. It is put
 * down in the database with who asked, done by a worker in a process of its own, and what came of it can be looked at for a while.
 * {@link dev.tenken.job.Jobs} is the door for those who ask; {@code job.intake} takes in what they bring, {@code job.work} is what workers do.
 *
 * <p>May import {@code schedule} (which hands jobs to workers), {@code run} (the way to what papers say), {@code register}, {@code history},
 * {@code report}, {@code answer} and {@code database}.
 */
package dev.tenken.job;
