/** The one home of the libraries that read and write files of office programs; what stands in the files is no concern of it. */
package dev.tenken.office;
