package dev.tenken.store;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.finding.VendorAssessment;

/**
 * Turns assessments of vendors into bytes and back, for as long as this object lives: what all vendors share, such as the controls, is
 * kept here and only numbered in the bytes. Another run cannot read them. For one thread at a time.
 */
final class AssessmentCodec {
    private static final int USUAL_BYTES = 1 << 16;

    private final Kryo kryo = new Kryo();
    private final Output output = new Output(USUAL_BYTES, -1);

    AssessmentCodec() {
        // Every type of the model may occur, and nothing but what this run wrote is ever read.
        kryo.setRegistrationRequired(false);
        // Facts stand in the extraction and again in the results that rest on them: once in the bytes, and one object
        // again after.
        kryo.setReferences(true);
        MapView.register(kryo);
        kryo.addDefaultSerializer(Control.class, new Shared<Control>());
        kryo.addDefaultSerializer(Criterion.class, new Shared<Criterion>());
    }

    byte[] bytes(VendorAssessment assessment) {
        output.reset();
        kryo.writeObject(output, assessment);
        return output.toBytes();
    }

    VendorAssessment assessment(byte[] bytes) {
        return kryo.readObject(new Input(bytes), VendorAssessment.class);
    }
}
