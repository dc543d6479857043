/** What {@code tenken serve} bears: load, hours, and being killed. Each server is a process of its own, as its users have it. */
package dev.tenken.bench.serve;
