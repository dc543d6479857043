/** Knows the files that this program wrote: by the manifest of their folder, and by marks that they carry wherever they are moved. */
package dev.tenken.written;
