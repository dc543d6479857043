/**
 * The form in which finished assessments outlive the program that made them: JSON that names every part as the model does, whose
 * number tells which program can read it. It sees the model and nothing else, and knows of no database.
 */
package dev.tenken.history.form;
