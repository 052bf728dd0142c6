// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import java.util.Locale;
import org.liancun.text.Markdown;
import org.liancun.text.Phrase;

/** Writes clauses as text and as Markdown. */
final class ClauseText {
    private static final Phrase STOP = new Phrase("。", ".");
    private static final Phrase EXAMPLE = new Phrase("例：", "Example: ");

    private ClauseText() {}

    static String plain(Clauses clauses, Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(clauses.title().in(locale)).append('\n');
        text.append(clauses.opening().in(locale)).append('\n');
        append(text, "", example(clauses.example(), locale));
        clauses.clauses().forEach(clause -> plain(text, clause, "", locale));
        return text.toString();
    }

    private static void plain(StringBuilder text, Clause clause, String indent, Locale locale) {
        append(text, indent, clause.number().in(locale) + " " + sentence(clause.text(), locale));
        append(text, indent + "  ", example(clause.example(), locale));
        clause.inner().forEach(inner -> plain(text, inner, indent + "  ", locale));
    }

    private static void append(StringBuilder text, String indent, String line) {
        if (!line.isEmpty()) {
            text.append(indent).append(line).append('\n');
        }
    }

    static String markdown(Clauses clauses, Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(Markdown.escape(clauses.title().in(locale))).append("\n\n");
        text.append(Markdown.escape(clauses.opening().in(locale))).append('\n');
        quote(text, "", example(clauses.example(), locale));
        text.append('\n');
        clauses.clauses().forEach(clause -> markdown(text, clause, "", locale));
        return text.toString();
    }

    private static void markdown(StringBuilder text, Clause clause, String indent, Locale locale) {
        String number = Markdown.escape(clause.number().in(locale));
        String said = Markdown.escape(sentence(clause.text(), locale));
        text.append(indent)
                .append("- **")
                .append(number)
                .append("** ")
                .append(said)
                .append('\n');
        quote(text, indent + "  ", example(clause.example(), locale));
        clause.inner().forEach(inner -> markdown(text, inner, indent + "  ", locale));
    }

    private static void quote(StringBuilder text, String indent, String line) {
        if (!line.isEmpty()) {
            text.append('\n')
                    .append(indent)
                    .append("> ")
                    .append(Markdown.escape(line))
                    .append('\n');
        }
    }

    private static String sentence(Phrase text, Locale locale) {
        return text.plus(STOP).in(locale);
    }

    private static String example(Phrase example, Locale locale) {
        return example.equals(Phrase.EMPTY)
                ? ""
                : EXAMPLE.plus(example).plus(STOP).in(locale);
    }
}
