/** What workers do for those who asked: each kind of job is one {@link dev.tenken.job.work.Work}. */
package dev.tenken.job.work;
