package dev.tenken.answer.sheet;

/**
 * The columns of a table of questions, counted from 0; -1 for one that it does not have.
 *
 * @param question where the questions stand
 * @param answer where the answers go
 * @param remark where an answer is explained
 * @param proof where it is told what an answer rests on
 * @param ticks columns of which one is ticked instead
 * @param head the row that names the columns, or -1
 */
public record Columns(int question, int answer, int remark, int proof, Ticks ticks, int head) {}
