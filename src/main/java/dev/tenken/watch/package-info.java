/**
 * Where a vendor's documents come from, looked at again and again: a folder, or addresses on the web. What cannot be had, or has shrunk to next to nothing, is a
 * trouble that is told, and the edition that was had before stays in force.
 */
package dev.tenken.watch;
