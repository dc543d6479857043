/** What is made once, when the program is packed. It wires others as the command line does, and nobody imports it. */
package dev.tenken.build;
