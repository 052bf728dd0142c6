// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import java.util.Map;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;

/** Reads one quantity from left to right, by hand because files hold many. Its state is how far it has come. */
final class QuantityReader {
    private static final int LONGEST = 160;
    private static final int FITS_LONG = 18;
    private static final String PLAIN = "have a plain number of at most 18 digits, such as 13,000, 0.5 or 1/3";

    private static final String[] ABOUT = {"大约", "约为", "约", "≈"};
    private static final String[] ODD = {"余", "多"};
    private static final String[] RANGE = {"-", "–", "—", "~", "～", "至", "到"};

    private final String text;
    private int at;
    private int end;
    private boolean isAbout;
    private Qualifier word = Qualifier.EXACT;
    private Ratio scale = Ratio.ONE;

    QuantityReader(String text) {
        this.text = text;
        this.end = text.length();
    }

    Quantity read() {
        if (end > LONGEST) {
            throw refused("have at most 160 characters");
        }
        try {
            return readAll();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(message(PLAIN), e);
        }
    }

    private Quantity readAll() {
        isAbout = take(ABOUT);
        if (take("不定")) {
            return nothing();
        }
        takeWordBefore();
        Ratio first = number();
        if (word == Qualifier.OVER && take("且")) {
            return upFrom(Bound.excluding(first));
        }
        if (word == Qualifier.EXACT && take("以上且")) {
            return upFrom(Bound.including(first));
        }
        if (take(RANGE)) {
            Ratio second = number();
            if (first.compareTo(second) > 0) {
                throw refused("run from the lower number to the higher");
            }
            qualify(Qualifier.BETWEEN);
            return restOf(Bounds.between(first, second));
        }
        return restOf(Bounds.point(first));
    }

    private Quantity nothing() {
        skipBlanks();
        if (isAbout) {
            throw refused("be 不定 without 约");
        }
        return Quantity.unbounded(Unit.of(text.substring(at, end)));
    }

    /** Reads the second half of {@code 超过0且不足5户} or {@code 3以上且5户以内}. */
    private Quantity upFrom(Bound low) {
        word = Qualifier.EXACT;
        takeWordBefore();
        Quantity high = restOf(Bounds.point(number()));
        Bound top = high.bounds().high();
        if (high.bounds().low().isPresent()) {
            throw refused("say 不足 or 以内 after 且");
        }
        Bound bottom = low.movedTo(low.at().times(scale));
        if (bottom.at().compareTo(top.at()) >= 0) {
            throw refused("run from the lower number to the higher");
        }
        return Quantity.derived(new Bounds(bottom, top), high.qualifier(), high.unit());
    }

    /** Reads what follows the number: 余 or 多, 万 or 亿, the unit, and a word after it. */
    private Quantity restOf(Bounds printed) {
        takeOdd();
        String multiplier = take("万") ? "万" : take("亿") ? "亿" : "";
        takeOdd();
        takeWordAfter();
        String symbol = text.substring(at, end);
        if (symbol.startsWith("元")) {
            symbol = multiplier + symbol;
        } else if (!multiplier.isEmpty()) {
            scale = Ratio.of(multiplier.equals("万") ? 10_000 : 100_000_000);
        }
        Unit unit = Unit.of(symbol);
        Bounds bounds = scale.equals(Ratio.ONE) ? printed : printed.times(Bounds.point(scale));
        if (word != Qualifier.BETWEEN) {
            bounds = word.around(bounds.low().at());
        }
        return isAbout || word == Qualifier.BETWEEN
                ? Quantity.derived(bounds, isAbout ? Qualifier.ABOUT : word, unit)
                : new Quantity(bounds, word, unit);
    }

    private Ratio number() {
        skipBlanks();
        int start = at;
        if (at < end && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        skipDigits();
        if (at + 1 < end && text.charAt(at) == '/' && isDigit(text.charAt(at + 1))) {
            at++;
            skipDigits();
        }
        String number = text.substring(start, at);
        if (number.isEmpty()) {
            throw refused("be a number with its unit, such as 约451.29万元 or 13000余亩");
        }
        skipBlanks();
        try {
            return plainRatio(number);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(message(PLAIN), e);
        }
    }

    /** Reads short decimals without a detour through big numbers. */
    private static Ratio plainRatio(String number) {
        long digits = 0;
        long scale = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean isInnerPoint = c == '.' && scale == 0 && i > 0 && i + 1 < number.length();
            if (number.length() > FITS_LONG || !isDigit(c) && !isInnerPoint) {
                return Ratio.parse(number);
            }
            digits = isInnerPoint ? digits : digits * 10 + (c - '0');
            scale = isInnerPoint ? 1 : scale * 10;
        }
        return scale == 0 ? Ratio.of(digits) : Ratio.of(digits, scale);
    }

    private void takeWordBefore() {
        skipBlanks();
        if (at == end || isDigit(text.charAt(at))) {
            return;
        }
        for (Map.Entry<String, Qualifier> known : QualifierWords.BEFORE.entrySet()) {
            if (take(known.getKey())) {
                qualify(known.getValue());
                return;
            }
        }
    }

    private void takeOdd() {
        if (take(ODD)) {
            qualify(Qualifier.ODD);
        }
    }

    private void takeWordAfter() {
        for (Map.Entry<String, Qualifier> known : QualifierWords.AFTER.entrySet()) {
            int start = end - known.getKey().length();
            if (start >= at && text.startsWith(known.getKey(), start)) {
                end = start;
                if (known.getValue() == Qualifier.ABOUT) {
                    isAbout = true;
                } else {
                    qualify(known.getValue());
                }
                break;
            }
        }
        while (end > at && isBlank(text.charAt(end - 1))) {
            end--;
        }
    }

    private void qualify(Qualifier next) {
        if (word != Qualifier.EXACT) {
            throw refused("have one word for its bounds, 约 aside");
        }
        word = next;
    }

    private boolean take(String... words) {
        skipBlanks();
        for (String each : words) {
            if (text.startsWith(each, at)) {
                at += each.length();
                skipBlanks();
                return true;
            }
        }
        return false;
    }

    private void skipDigits() {
        while (at < end && (isDigit(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == ',')) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }

    private IllegalArgumentException refused(String demand) {
        return new IllegalArgumentException(message(demand));
    }

    private String message(String demand) {
        return "Quantity must " + demand + ", but was \"" + Clip.of(text) + "\"";
    }
}
