/** What the papers answer: facts held against what is asked, and the sentence that says it. */
package dev.tenken.answer.reply;
