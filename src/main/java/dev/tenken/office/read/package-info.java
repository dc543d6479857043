/** Opens files of office programs safely: sheets as rows of the cells they show, Word documents as their parts. */
package dev.tenken.office.read;
