// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import org.liancun.money.Ratio;
import org.liancun.text.Clip;
import org.liancun.text.Ids;

/** Reads a formula from left to right, one character ahead. */
final class FormulaReader {
    private static final String OPERAND = "a figure id, a number or (";

    private final String text;
    private int at;
    private int open;

    FormulaReader(String text) {
        this.text = text;
    }

    Formula read() {
        checkArgument(
                text.length() <= Formula.MOST_CHARACTERS,
                "Formula must have at most %s characters, but had %s",
                Formula.MOST_CHARACTERS,
                text.length());
        Formula formula = sum();
        expect(at == text.length(), "an operator or the end");
        return formula;
    }

    private Formula sum() {
        Formula left = product();
        while (next() == '+' || next() == '-') {
            Operator operator = text.charAt(at++) == '+' ? Operator.PLUS : Operator.MINUS;
            left = new Formula.Operation(operator, left, product());
        }
        return left;
    }

    private Formula product() {
        Formula left = operand();
        while (next() == '*' || next() == '/') {
            Operator operator = text.charAt(at++) == '*' ? Operator.TIMES : Operator.OVER;
            left = new Formula.Operation(operator, left, operand());
        }
        return left;
    }

    private Formula operand() {
        int first = next();
        if (first == '(') {
            return parenthesis();
        }
        if (isDigit(first)) {
            return number();
        }
        expect(Character.isLetter(first), OPERAND);
        return new Formula.Reference(word());
    }

    private Formula parenthesis() {
        at++;
        open++;
        checkArgument(open <= Formula.DEEPEST, "Formula must have at most %s open parentheses", Formula.DEEPEST);
        Formula inner = sum();
        expect(next() == ')', "an operator or )");
        at++;
        open--;
        return inner;
    }

    private Formula number() {
        int start = at;
        while (isDigit(here()) || here() == '.') {
            at++;
        }
        Ratio value = Ratio.decimal(text.substring(start, at));
        if (here() != '%') {
            return new Formula.Number(value);
        }
        at++;
        return new Formula.Percentage(value);
    }

    private String word() {
        int start = at;
        while (Ids.isPart(here())) {
            at += Character.charCount(here());
        }
        return text.substring(start, at);
    }

    /** Skips blanks and returns the character then reached, 0 at the end. */
    private int next() {
        while (Character.isWhitespace(here())) {
            at++;
        }
        return here();
    }

    private int here() {
        return at < text.length() ? text.codePointAt(at) : 0;
    }

    private void expect(boolean met, String expected) {
        if (!met) {
            String found = at < text.length() ? "\"" + Clip.of(text.substring(at)) + "\"" : "the end";
            throw new IllegalArgumentException(
                    "Formula must have " + expected + " at column " + (at + 1) + ", but had " + found);
        }
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
