// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.liancun.measure.Words;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.text.Markdown;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * The sheet of a settlement that is posted in the village (分红公示表): who holds what, what each stage pays to whom, totals in
 * figures and in capital numerals, what remains, and lines to sign.
 *
 * <p>What the sheet pays and what remains add up to the pot. Immutable and thread-safe.
 *
 * @param settlement what is posted
 * @param register the parties and what they held
 * @param names what measures, tiers and the agreement are called, by their ids
 */
public record PublicNotice(Settlement settlement, Register register, Names names) implements Serializable {
    private static final List<Phrase> SIGNED = ImmutableList.of(
            new Phrase("单位（盖章）", "Organisation (seal)"),
            new Phrase("负责人（签字）", "Head (signature)"),
            new Phrase("会计（签字）", "Accountant (signature)"),
            new Phrase("监督人（签字）", "Supervisor (signature)"),
            new Phrase("公示起止日期", "Posted from and to"));

    /**
     * Checks that the register is that of the settlement.
     *
     * @throws IllegalArgumentException if it is as of another day or does not know a party that is paid
     */
    public PublicNotice {
        requireNonNull(names, "names");
        if (!register.asOf().equals(settlement.asOf())) {
            throw new IllegalArgumentException("Register of a notice must be as of " + settlement.asOf()
                    + " as the settlement, but was as of " + register.asOf());
        }
        settlement.payments().keySet().forEach(register::party);
    }

    /** Obtains the sheet of a settlement in which all but the parties is called by its id. */
    public static PublicNotice of(Settlement settlement, Register register) {
        return new PublicNotice(settlement, register, Names.NONE);
    }

    /** Returns a row for each party that is paid, then what is paid, what remains, and the pot. */
    public TextTable table(Locale locale) {
        return new Sheet(this, locale).table();
    }

    /** Returns the sheet with columns that line up on a terminal and in a typeface of one width. */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(title().in(locale)).append('\n');
        text.append(heading().in(locale)).append("\n\n").append(table(locale)).append('\n');
        stages().forEach(stage -> text.append(stage.in(locale)).append('\n'));
        SIGNED.forEach(
                line -> text.append('\n').append(signature(line).in(locale)).append('\n'));
        return text.toString();
    }

    /** Returns the sheet in Markdown. */
    public String markdown(Locale locale) {
        StringBuilder text = new StringBuilder("# ").append(Markdown.escape(title().in(locale)));
        text.append("\n\n").append(Markdown.escape(heading().in(locale))).append("\n\n");
        text.append(table(locale).markdown()).append('\n');
        stages().forEach(stage ->
                text.append("- ").append(Markdown.escape(stage.in(locale))).append('\n'));
        SIGNED.forEach(line -> text.append('\n')
                .append(Markdown.escape(signature(line).in(locale)))
                .append('\n'));
        return text.toString();
    }

    /** Returns the names of the parties and of all else. */
    Names called() {
        return register.names().plus(names);
    }

    private Phrase title() {
        return Phrase.of("%s分红公示表", "Distribution under %s", names.phrase(settlement.agreement()));
    }

    private Phrase heading() {
        return Phrase.of(
                "登记日：%s　可分配金额：%s　金额单位：元",
                "As of %s, pot %s, amounts in yuan",
                Words.of(settlement.asOf()),
                new Phrase(settlement.pot().formatYuan(), settlement.pot().toString()));
    }

    private List<Phrase> stages() {
        Worked worked = new Worked(settlement, called());
        return Stage.all(settlement, called()).stream()
                .map(stage -> Phrase.of("%s：%s", "%s: %s", stage.name(), worked.came(stage.step())))
                .toList();
    }

    private static Phrase signature(Phrase line) {
        return line.plus(new Phrase("：________________", ": ________________"));
    }

    /** Returns the Chinese sheet, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text(title().zh(), text(Locale.CHINESE).lines().skip(1).toList());
    }
}
