/** When vendors are due, what a worker is at, and what failed. */
package dev.tenken.web.schedule;
