/** Reads documents and sheets of office programs, and sheets as comma-separated values. */
package dev.tenken.document.office;
