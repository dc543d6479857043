/** An assessment as a text to be sent, page by page: the same content as a Word document and as a PDF. */
package dev.tenken.report.paper;
