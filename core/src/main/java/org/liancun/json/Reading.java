// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;
import org.liancun.text.Nearest;

/**
 * One reading of one document: the tokens, the problems met so far, and what is remembered on the way.
 *
 * <p>An object that cannot be had is left out and reading goes on.
 */
final class Reading {
    /** What is said when the lists have too many elements. */
    static final String TOO_MANY_ELEMENTS = "Elements of lists";

    /** What is said when the formulas are too long. */
    static final String TOO_LONG_FORMULAS = "Characters of formulas";

    private static final Pattern ADVICE =
            Pattern.compile("(.*?)(?:\\. Did you mean \"?([^\"?]*)\"?\\?)?", Pattern.DOTALL);

    private final Document document;
    private final JsonParser tokens;
    private final Problems problems;
    private final Memory memory;
    private final Kept kept = new Kept();
    private int elements;
    private int formulas;

    Reading(Document document, JsonParser tokens, Problems problems) {
        this(document, tokens, problems, new Memory());
    }

    Reading(Document document, JsonParser tokens, Problems problems, Memory memory) {
        this.document = document;
        this.tokens = tokens;
        this.problems = problems;
        this.memory = memory;
    }

    /** Returns what has been kept so far, for noting what is left out. */
    Kept kept() {
        return kept;
    }

    // Tokens

    @Nullable
    JsonToken next() throws IOException {
        return tokens.nextToken();
    }

    /** Goes to the next element of a list and tells whether there is one. */
    boolean nextElement() throws IOException {
        boolean more = tokens.nextToken() != JsonToken.END_ARRAY;
        if (more && ++elements > Limits.ELEMENTS) {
            throw new StreamConstraintsException(TOO_MANY_ELEMENTS + " must be at most " + Limits.ELEMENTS);
        }
        return more;
    }

    /** Counts the formula at the current token. */
    void countFormula() throws IOException {
        formulas += tokens.getTextLength();
        if (formulas > Limits.FORMULAS) {
            throw new StreamConstraintsException(TOO_LONG_FORMULAS + " must be at most " + Limits.FORMULAS);
        }
    }

    /** Goes to the next field of an object and returns its name, or nothing at the object's end. */
    @Nullable
    String nextField() throws IOException {
        return tokens.nextFieldName();
    }

    /** Goes to the next field of an object and tells whether it is this one, which is faster than to ask for its name. */
    boolean isNextField(SerializedString name) throws IOException {
        return tokens.nextFieldName(name);
    }

    /** Returns the name of the field at which the reading is, or nothing at the object's end. */
    @Nullable
    String fieldName() throws IOException {
        return tokens.currentToken() == JsonToken.FIELD_NAME ? tokens.currentName() : null;
    }

    /** Skips the value of the field whose name is the current token. */
    void skipField() throws IOException {
        tokens.nextToken();
        tokens.skipChildren();
    }

    /** Tells whether the current token is the one wanted; if not, reports what is and skips it. */
    boolean isAt(JsonToken wanted, Object expected) throws IOException {
        return isAt(wanted, expected, text -> false);
    }

    /** The same; for a number that would be right in quotes, these are the advice. */
    boolean isAt(JsonToken wanted, Object expected, Predicate<String> rightInQuotes) throws IOException {
        JsonToken token = tokens.currentToken();
        if (token == wanted) {
            return true;
        }
        boolean advise = token.isNumeric() && rightInQuotes.test(tokens.getText());
        report(Kind.WRONG_TYPE, expected.toString(), advise ? '"' + tokens.getText() + '"' : "");
        tokens.skipChildren();
        return false;
    }

    /** Returns the current token as it stands in the document. */
    String shown() throws IOException {
        return shown(tokens);
    }

    /** Returns the value at the current token as JSON without spaces, and goes to its end. */
    String copy() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Writing.JSON.createGenerator(text)) {
            json.copyCurrentStructure(tokens);
        }
        return text.toString();
    }

    JsonToken token() {
        return tokens.currentToken();
    }

    /** Returns the text of the current token. */
    String text() throws IOException {
        return tokens.getText();
    }

    /** Returns what has been remembered of texts. */
    Memory memory() {
        return memory;
    }

    // Problems

    /** Returns the JSON pointer of the current token. */
    String pointer() {
        return tokens.getParsingContext().pathAsPointer().toString();
    }

    /** Reports a problem of the current token. */
    void report(Kind kind, String expected, String nearest) throws IOException {
        if (problems.hasRoom()) {
            problems.at(pointer(), document.offset(tokens), kind, shown(tokens), expected, nearest);
        } else {
            problems.addUnlisted();
        }
    }

    /** Reports a name that is none of the known ones, with the nearest, and returns that. */
    String reportUnknown(Kind kind, String name, Collection<String> known) throws IOException {
        if (!problems.hasRoom()) {
            problems.addUnlisted();
            return "";
        }
        String nearest = Nearest.to(name, known).orElse("");
        report(kind, String.join(", ", known), nearest);
        return nearest;
    }

    /** Reports the rule that the value which ends at the current token breaks. */
    void reportRule(RuntimeException broken) {
        if (problems.hasRoom()) {
            Matcher advice = advice(String.valueOf(broken.getMessage()));
            problems.at(pointer(), Kind.BROKEN_RULE, "", advice.group(1), nearest(advice));
        } else {
            problems.addUnlisted();
        }
    }

    /** Reports a rule that is found to be broken when more has been read, unless a value was merely left out. */
    void reportRuleAfterwards(String pointer, String message) {
        Matcher advice = advice(message);
        reportAfterwards(pointer, Kind.BROKEN_RULE, "", advice.group(1), nearest(advice));
    }

    private static String nearest(Matcher advice) {
        return advice.group(2) == null ? "" : advice.group(2);
    }

    /** Returns the problem of a rule that is broken at a place where no document is read. */
    static Problem brokenRule(int line, RuntimeException broken) {
        Matcher advice = advice(String.valueOf(broken.getMessage()));
        return new Problem("", line, 1, Kind.BROKEN_RULE, "", advice.group(1), nearest(advice));
    }

    /** Parts a message of the domain into the rule and the nearest name. */
    private static Matcher advice(String message) {
        Matcher matcher = ADVICE.matcher(message);
        matcher.matches(); // anything does
        return matcher;
    }

    /** Reports a problem of the value that ends at the current token, or of a part of it such as {@code "/id"}. */
    void reportPast(String part, Kind kind, String value, String expected) {
        if (problems.hasRoom()) {
            problems.at(pointer() + part, kind, value, expected, "");
        } else {
            problems.addUnlisted();
        }
    }

    /**
     * Reports what is found when all has been read, unless it is only that something refers to what was left out.
     *
     * @param pointer a pointer that counts what was kept, in the order in which it is kept
     */
    void reportAfterwards(String pointer, Kind kind, String value, String expected, String nearest) {
        if (problems.hasRoom()) {
            problems.unlessLost(this.kept.placeOf(pointer), kind, value, expected, nearest, this.kept::isLost);
        } else {
            problems.addUnlisted();
        }
    }

    /** Tells whether nothing is wrong so far. */
    boolean isClean() {
        return problems.isEmpty();
    }

    /** Returns the current token as it stands in the document: a text in quotes, an object by its brackets. */
    static String shown(JsonParser tokens) throws IOException {
        JsonToken token = tokens.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return "{ }";
        }
        if (token == JsonToken.START_ARRAY) {
            return "[ ]";
        }
        boolean quoted = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
        return quoted ? '"' + tokens.getText() + '"' : tokens.getText();
    }
}
