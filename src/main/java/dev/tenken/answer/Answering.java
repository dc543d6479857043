package dev.tenken.answer;

import dev.tenken.answer.question.Understander;
import dev.tenken.answer.question.Understanding;
import dev.tenken.answer.reply.AnswerFinder;
import dev.tenken.answer.reply.Papers;
import dev.tenken.answer.sheet.NamedColumns;
import dev.tenken.answer.sheet.Questionnaire;
import dev.tenken.answer.wording.Reply;
import dev.tenken.data.Sha256;
import dev.tenken.extract.AnswerReading;
import dev.tenken.extract.Extractor;
import dev.tenken.model.fact.Reading;
import java.util.List;

/** A questionnaire whose questions are understood, ready to be answered for any number of vendors. */
public final class Answering {
    private final byte[] bytes;
    private final String place;
    private final NamedColumns named;
    private final AnswerReading words;
    private final List<Understanding> questions;

    /**
     * @param bytes of the questionnaire
     * @param place what messages call it
     * @param named columns that somebody named
     * @throws dev.tenken.model.InputException when it cannot be read, or no question is found in it
     */
    public Answering(byte[] bytes, String place, NamedColumns named, Extractor extractor) {
        this.bytes = bytes;
        this.place = place;
        this.named = named;
        this.words = new AnswerReading(extractor);
        this.questions = new Understander(words)
                .of(Questionnaire.open(bytes, place, named).questions());
    }

    /** The answers from what was read in a vendor's papers. */
    public VendorAnswers of(Reading reading) {
        AnswerFinder finder = new AnswerFinder(new Papers(reading, words));
        List<Reply> replies = questions.stream().map(finder::of).toList();
        Questionnaire copy = Questionnaire.open(bytes, place, named);
        SheetFiller filler = new SheetFiller();
        filler.fill(copy.questions(), replies);
        return new VendorAnswers(reading, replies, filler.marks(), filler.kept(), copy.filled());
    }

    List<Understanding> questions() {
        return questions;
    }

    /** SHA-256 of the questionnaire, lower-case hexadecimal. */
    String digest() {
        return Sha256.of(bytes);
    }
}
