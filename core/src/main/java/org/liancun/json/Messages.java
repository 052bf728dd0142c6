// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liancun.json.Problem.Kind;
import org.liancun.text.Name;

/** What problems say, in Chinese and in English: one pattern a kind, with the parts of the problem in braces. */
final class Messages {
    private static final Name PLACE =
            Name.of("第{line}行第{column}列{pointer}：", "line {line}, column {column}{pointer}: ");
    private static final Name ADVICE = Name.of("。是否为 {nearest}？", ". Did you mean {nearest}?");
    private static final Name ENCODING =
            Name.of("。内容像是 {nearest}，请另存为 UTF-8", ". It looks like {nearest}; save it as UTF-8");
    private static final Name READER = Name.of("。请以 {nearest} 读取", ". {nearest} reads that");
    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");
    private static final Name HEADING = Name.of("文件中有 {count} 处问题：", "Problems found: {count}");

    private static final ImmutableMap<Kind, Name> PATTERNS = ImmutableMap.<Kind, Name>builder()
            .put(Kind.EMPTY, Name.of("应有一份 JSON 文件，实为空", "must hold a JSON document, but was empty"))
            .put(Kind.NOT_UTF8, Name.of("应为 UTF-8 文本，实为 {value}", "must be text in UTF-8, but was {value}"))
            .put(
                    Kind.BYTE_ORDER_MARK,
                    Name.of(
                            "应以正文开头，实为字节顺序标记 {value}。请另存为不带 BOM 的 UTF-8",
                            "must begin with its text, but was a byte order mark, {value}. Save it as UTF-8 without BOM"))
            .put(Kind.TOO_LARGE, Name.of("至多 {expected}，实有 {value}", "must have at most {expected}, but had {value}"))
            .put(Kind.TOO_DEEP, Name.of("至多 {expected}，实已超出", "must have at most {expected}, but had more"))
            .put(Kind.TOO_LONG, Name.of("至多 {expected}，实已超出", "must have at most {expected}, but had more"))
            .put(Kind.NOT_JSON, Name.of("应为 JSON，实有错位的 {value}", "must be JSON, but was {value} out of place"))
            .put(Kind.TRUNCATED, Name.of("应为完整的文件，实在此处中断", "must be a whole document, but was broken off here"))
            .put(Kind.TRAILING, Name.of("应为文件结尾，实为 {value}", "must be the end of the document, but was {value}"))
            .put(Kind.UNKNOWN_FORMAT, Name.of("应为 {expected}，实为 {value}", "must be {expected}, but was {value}"))
            .put(Kind.UNKNOWN_VERSION, Name.of("应为 {expected}，实为 {value}", "must be {expected}, but was {value}"))
            .put(
                    Kind.UNKNOWN_FIELD,
                    Name.of("应为字段 {expected} 之一，实为 {value}", "must be one of the fields {expected}, but was {value}"))
            .put(Kind.MISSING_FIELD, Name.of("应有字段“{expected}”，实无", "must have a field \"{expected}\", but had none"))
            .put(Kind.DUPLICATE_FIELD, Name.of("应只出现一次，实已出现过", "must stand only once, but stood before"))
            .put(Kind.WRONG_TYPE, Name.of("应为{expected}，实为 {value}", "must be {expected}, but was {value}"))
            .put(Kind.UNREADABLE, Name.of("应为{expected}，实为 {value}", "must be {expected}, but was {value}"))
            .put(
                    Kind.UNKNOWN_NAME,
                    Name.of("应为 {expected} 之一，实为 {value}", "must be one of {expected}, but was {value}"))
            .put(Kind.UNKNOWN_REFERENCE, Name.of("应为{expected}，实为 {value}", "must be {expected}, but was {value}"))
            .put(Kind.DUPLICATE_ID, Name.of("应为{expected}，实为 {value}", "must be {expected}, but was {value}"))
            .put(Kind.MISMATCH, Name.of("应为{expected}，实为 {value}", "must be {expected}, but was {value}"))
            .put(Kind.BROKEN_RULE, Name.of("{expected}", "{expected}"))
            .put(Kind.MORE, Name.of("另有 {value} 处问题未列出", "{value} more problems are not listed"))
            .buildOrThrow();

    private Messages() {}

    /** Says a problem in one line. */
    static String say(Problem problem, Locale locale) {
        String sentence = fill(PLACE, problem, locale) + fill(pattern(problem), problem, locale);
        if (problem.nearest().isEmpty()) {
            return sentence;
        }
        return sentence + fill(advice(problem.kind()), problem, locale);
    }

    private static Name advice(Kind kind) {
        return switch (kind) {
            case NOT_UTF8 -> ENCODING;
            case UNKNOWN_FORMAT -> READER;
            default -> ADVICE;
        };
    }

    /** Says how many problems there are. */
    static String heading(int count, Locale locale) {
        return HEADING.in(locale).replace("{count}", String.valueOf(count));
    }

    private static Name pattern(Problem problem) {
        return requireNonNull(PATTERNS.get(problem.kind()));
    }

    /** Puts the parts in, all in one pass, so that a value with braces in it stays as it is. */
    private static String fill(Name pattern, Problem problem, Locale locale) {
        return BRACES.matcher(pattern.in(locale))
                .replaceAll(brace -> Matcher.quoteReplacement(part(brace.group(1), problem, locale)));
    }

    private static String part(String name, Problem problem, Locale locale) {
        return switch (name) {
            case "line" -> String.valueOf(problem.line());
            case "column" -> String.valueOf(problem.column());
            case "pointer" -> problem.pointer().isEmpty() ? "" : (isChinese(locale) ? " " : ", ") + problem.pointer();
            case "value" -> problem.value();
            case "nearest" -> problem.nearest();
            default -> isChinese(locale) ? ChineseWords.of(problem.expected()) : problem.expected();
        };
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
