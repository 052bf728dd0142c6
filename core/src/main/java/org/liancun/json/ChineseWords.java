// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Chinese for what the domain and the format say in English; what is not known here stays in English. */
final class ChineseWords {
    private static final ImmutableMap<String, String> EXPECTED = Arrays.stream(Expected.values())
            .collect(ImmutableMap.toImmutableMap(Expected::toString, Expected::chinese));
    private static final ImmutableList<Sentence> SENTENCES = ChineseRules.PAIRS.entrySet().stream()
            .map(pair -> Sentence.of(pair.getKey(), pair.getValue()))
            .collect(ImmutableList.toImmutableList());
    private static final Pattern ADVICE = Pattern.compile("(.*)\\. Did you mean (.*)\\?", Pattern.DOTALL);

    private ChineseWords() {}

    /** Returns the Chinese; words inside a sentence are looked up in the same way. */
    static String of(String english) {
        String exact = EXPECTED.get(english);
        if (exact != null) {
            return exact;
        }
        Matcher advice = ADVICE.matcher(english);
        if (advice.matches()) {
            return of(advice.group(1)) + "。是否为 " + advice.group(2) + "？";
        }
        for (Sentence sentence : SENTENCES) {
            Matcher matcher = sentence.english.matcher(english);
            if (matcher.matches()) {
                return sentence.say(matcher);
            }
        }
        return english;
    }

    /** One sentence in both languages, with the same words {@code {a}}, {@code {b}}, … left open. */
    private record Sentence(Pattern english, List<String> open, String chinese) {
        private static final Pattern OPEN = Pattern.compile("\\{([a-z])}");

        static Sentence of(String english, String chinese) {
            StringBuilder pattern = new StringBuilder();
            ImmutableList.Builder<String> open = ImmutableList.builder();
            Matcher matcher = OPEN.matcher(english);
            int end = 0;
            while (matcher.find()) {
                pattern.append(Pattern.quote(english.substring(end, matcher.start())))
                        .append("(.*)");
                open.add(matcher.group());
                end = matcher.end();
            }
            pattern.append(Pattern.quote(english.substring(end)));
            return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), open.build(), chinese);
        }

        String say(Matcher matcher) {
            String[] words = new String[open.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = ChineseWords.of(matcher.group(i + 1));
            }
            return OPEN.matcher(chinese)
                    .replaceAll(word -> Matcher.quoteReplacement(words[open.indexOf(word.group())]));
        }
    }
}
