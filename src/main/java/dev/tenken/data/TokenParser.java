package dev.tenken.data;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.json.JsonReadContext;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Gives the tokens that {@link PreparedYaml} wrote, as the parser gave them that read the text. It knows no places in it. */
final class TokenParser extends ParserMinimalBase {
    private static final JsonToken[] TOKENS = JsonToken.values();

    private final CompactReader in;
    private JsonReadContext context = JsonReadContext.createRootContext(null);
    private ObjectCodec codec;
    private String text;
    private Number value;
    private int open;
    private boolean closed;

    TokenParser(CompactReader in) {
        super(0);
        this.in = in;
    }

    @Override
    public JsonToken nextToken() {
        if (closed || _currToken != null && open == 0) {
            _currToken = null;
            return null;
        }
        JsonToken token = TOKENS[in.number()];
        text = token == JsonToken.FIELD_NAME || token.isScalarValue() ? in.text() : token.asString();
        value = token.isNumeric() ? number(token, in.text()) : null;
        _currToken = token;
        step(token);
        return token;
    }

    private void step(JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            context = context.createChildObjectContext(1, 1);
            open++;
        } else if (token == JsonToken.START_ARRAY) {
            context = context.createChildArrayContext(1, 1);
            open++;
        } else if (token.isStructEnd()) {
            context = context.getParent();
            open--;
        } else if (token == JsonToken.FIELD_NAME) {
            currentName(text);
        }
    }

    private void currentName(String name) {
        try {
            context.setCurrentName(name);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a name stands twice in what was prepared", e);
        }
    }

    private static Number number(JsonToken token, String written) {
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return Double.valueOf(written);
        }
        BigInteger whole = new BigInteger(written);
        if (whole.bitLength() < Integer.SIZE) {
            return whole.intValue();
        }
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
    }

    @Override
    protected void _handleEOF() {
        // It ends where the text did.
    }

    @Override
    public String currentName() {
        boolean opens = _currToken != null && _currToken.isStructStart() && context.getParent() != null;
        return opens ? context.getParent().getCurrentName() : context.getCurrentName();
    }

    @Override
    @Deprecated
    public String getCurrentName() {
        return currentName();
    }

    @Override
    public void overrideCurrentName(String name) {
        currentName(name);
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return context;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public void setCodec(ObjectCodec another) {
        codec = another;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public JsonLocation currentLocation() {
        return JsonLocation.NA;
    }

    @Override
    @Deprecated
    public JsonLocation getCurrentLocation() {
        return JsonLocation.NA;
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return JsonLocation.NA;
    }

    @Override
    @Deprecated
    public JsonLocation getTokenLocation() {
        return JsonLocation.NA;
    }

    @Override
    public String getText() {
        return _currToken == null ? null : text;
    }

    @Override
    public char[] getTextCharacters() {
        return text.toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() {
        return text.length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        return variant.decode(text);
    }

    @Override
    public Number getNumberValue() {
        return value;
    }

    @Override
    public NumberType getNumberType() {
        if (value instanceof Integer) {
            return NumberType.INT;
        }
        if (value instanceof Long) {
            return NumberType.LONG;
        }
        return value instanceof Double ? NumberType.DOUBLE : value == null ? null : NumberType.BIG_INTEGER;
    }

    @Override
    public int getIntValue() {
        return value.intValue();
    }

    @Override
    public long getLongValue() {
        return value.longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return new BigInteger(value.toString());
    }

    @Override
    public float getFloatValue() {
        return value.floatValue();
    }

    @Override
    public double getDoubleValue() {
        return value.doubleValue();
    }

    @Override
    public BigDecimal getDecimalValue() {
        return new BigDecimal(value.toString());
    }
}
