// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

/**
 * Writes amounts in the capital numerals of bills and receipts (大写金额), which are hard to alter.
 *
 * <table>
 * <caption>Amounts in capital numerals</caption>
 * <tr><td>1,409.50</td><td>壹仟肆佰零玖元伍角</td></tr>
 * <tr><td>6,007.14</td><td>陆仟零柒元壹角肆分</td></tr>
 * <tr><td>1,680.32</td><td>壹仟陆佰捌拾元零叁角贰分</td></tr>
 * <tr><td>107,000.53</td><td>壹拾万柒仟元零伍角叁分</td></tr>
 * <tr><td>16,409.02</td><td>壹万陆仟肆佰零玖元零贰分</td></tr>
 * <tr><td>200,000.00</td><td>贰拾万元整</td></tr>
 * </table>
 *
 * <p>Source: People's Bank of China, Measures for Payment and Settlement (支付结算办法), 1997, annex 1, rules 1, 2 and 4. Of
 * two ways that rule 4(3) allows, one 零 is written before jiao where the yuan's digit is 0, and none before a thousand.
 */
public final class CapitalNumerals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"仟", "佰", "拾", ""};
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    private CapitalNumerals() {}

    /** Returns the amount in words, after 负 when it is negative: {@code 零元整} for nothing, {@code 伍分} for five fen. */
    public static String of(Money amount) {
        long yuan = Math.abs(amount.fen() / 100);
        int jiao = (int) Math.abs(amount.fen() % 100) / 10;
        int fen = (int) Math.abs(amount.fen() % 10);
        String sign = amount.signum() < 0 ? "负" : "";
        if (jiao == 0 && fen == 0) {
            return sign + (yuan == 0 ? "零" : whole(yuan)) + "元整";
        }
        String before = yuan == 0 ? "" : whole(yuan) + "元";
        boolean gap = yuan != 0 && (jiao == 0 || yuan % 10 == 0);
        return sign + before + (gap ? "零" : "") + digit(jiao, "角") + digit(fen, "分");
    }

    /** Returns a positive number; what is above the eighth digit is said first and called 亿, whatever its size. */
    private static String whole(long number) {
        if (number >= YI) {
            return whole(number / YI) + "亿" + rest(number % YI, YI);
        }
        return number >= WAN ? thousands(number / WAN) + "万" + rest(number % WAN, WAN) : thousands(number);
    }

    /** Returns what follows a larger place, with a zero where its first digit is one. */
    private static String rest(long number, long place) {
        if (number == 0) {
            return "";
        }
        return (number < place / 10 ? "零" : "") + whole(number);
    }

    /** Returns a number from 1 to 9999; zeros in the middle are said once, those at the end not at all. */
    private static String thousands(long number) {
        StringBuilder said = new StringBuilder();
        boolean gap = false;
        long place = WAN / 10;
        for (String name : PLACES) {
            int digit = (int) (number / place % 10);
            if (digit > 0) {
                said.append(gap ? "零" : "").append(digit(digit, name));
            }
            gap = digit == 0 && !said.isEmpty();
            place /= 10;
        }
        return said.toString();
    }

    private static String digit(int digit, String place) {
        return digit == 0 ? "" : DIGITS.charAt(digit) + place;
    }
}
