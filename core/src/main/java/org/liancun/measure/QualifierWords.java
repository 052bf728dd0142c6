// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The published words and signs that each qualifier is read from. */
final class QualifierWords {
    /** The words before a number; a longer word stands before the shorter one it begins with. */
    static final Map<String, Qualifier> BEFORE = ImmutableMap.<String, Qualifier>builder()
            .put("接近", Qualifier.NEARLY)
            .put("将近", Qualifier.NEARLY)
            .put("近", Qualifier.NEARLY)
            .put("超过", Qualifier.OVER)
            .put("超", Qualifier.OVER)
            .put("突破", Qualifier.OVER)
            .put("逾", Qualifier.OVER)
            .put("多于", Qualifier.OVER)
            .put("大于", Qualifier.OVER)
            .put("不低于", Qualifier.AT_LEAST)
            .put("不少于", Qualifier.AT_LEAST)
            .put("至少", Qualifier.AT_LEAST)
            .put("≥", Qualifier.AT_LEAST)
            .put(">=", Qualifier.AT_LEAST)
            .put(">", Qualifier.OVER)
            .put("不超过", Qualifier.AT_MOST)
            .put("至多", Qualifier.AT_MOST)
            .put("最多", Qualifier.AT_MOST)
            .put("≤", Qualifier.AT_MOST)
            .put("<=", Qualifier.AT_MOST)
            .put("不足", Qualifier.UNDER)
            .put("不到", Qualifier.UNDER)
            .put("不满", Qualifier.UNDER)
            .put("低于", Qualifier.UNDER)
            .put("少于", Qualifier.UNDER)
            .put("小于", Qualifier.UNDER)
            .put("<", Qualifier.UNDER)
            .buildOrThrow();

    /** The words after a unit. */
    static final Map<String, Qualifier> AFTER = ImmutableMap.of(
            "以上", Qualifier.AT_LEAST,
            "以内", Qualifier.AT_MOST,
            "以下", Qualifier.AT_MOST,
            "左右", Qualifier.ABOUT,
            "上下", Qualifier.ABOUT);

    private QualifierWords() {}

    /** Tells whether a word ends like one that follows the unit. */
    static boolean endsLikeOne(String word) {
        return AFTER.keySet().stream().anyMatch(word::endsWith);
    }
}
