/** Sets papers on the pages of a PDF; the same paper gives the same bytes. */
package dev.tenken.office.print;
