/**
 * What people are told of without asking: each thing once, stamped before it is sent, and after a pause only what presses most. What is to be told
 * comes as values; where it comes from, nobody here knows.
 */
package dev.tenken.alert;
