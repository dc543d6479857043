/** The page: its templates' model, the ids of its places, and the texts of documents with their passages. The one home of jte. */
package dev.tenken.report.html;
