/** What a question asks for, as the statement that a "yes" would make. */
package dev.tenken.answer.question;
